package org.liangqu.selection;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.liangqu.directory.Directory;
import org.liangqu.directory.Park;
import org.springframework.stereotype.Component;

/** Makes the documents of a signed list. */
@Component
class DocumentFactory {

  private final Letterheads letterheads;
  private final Directory directory;

  DocumentFactory(Letterheads letterheads, Directory directory) {
    this.letterheads = letterheads;
    this.directory = directory;
  }

  /** A document before it is stored. */
  record Made(DocumentKind kind, String fileName, byte[] content) {}

  Letterhead letterhead(SelectionList list) {
    return letterheads.of(list.bureauCode());
  }

  List<Made> produce(SelectionListView list) {
    Letterhead letterhead = letterheads.of(list.bureauCode());
    Map<String, Park> parks =
        directory.parks().stream().collect(Collectors.toMap(Park::code, Function.identity()));
    LetterText text = LetterText.of(list, letterhead, parks);
    return List.of(
        new Made(DocumentKind.LETTER, fileName(list, "函.docx"), LetterDocument.write(text)),
        new Made(
            DocumentKind.LIST,
            fileName(list, "清单.xlsx"),
            ListWorkbook.write(list, letterhead, parks)));
  }

  private static String fileName(SelectionListView list, String ending) {
    return list.number() + "-遴选" + ending;
  }
}
