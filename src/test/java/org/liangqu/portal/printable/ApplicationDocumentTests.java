package org.liangqu.portal.printable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangqu.portal.printable.PrintableFixtures.AUTHOR;
import static org.liangqu.portal.printable.PrintableFixtures.DRAFT;
import static org.liangqu.portal.printable.PrintableFixtures.HASH;
import static org.liangqu.portal.printable.PrintableFixtures.OFFICIAL;
import static org.liangqu.portal.printable.PrintableFixtures.application;
import static org.liangqu.portal.printable.PrintableFixtures.dossier;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liangqu.call.ProposalType;
import org.liangqu.portal.printable.PrintableApplication.Part;

/** The Word file, read back. */
class ApplicationDocumentTests {

  private static XWPFDocument written(PrintableApplication application) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ApplicationDocument.write(application, AUTHOR, out);
    return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
  }

  private static List<String> texts(XWPFDocument document, String style) {
    return document.getParagraphs().stream()
        .filter(paragraph -> style.equals(paragraph.getStyle()))
        .map(XWPFParagraph::getText)
        .toList();
  }

  @ParameterizedTest
  @EnumSource(ProposalType.class)
  void headsEachPartWithARealHeading(ProposalType type) throws IOException {
    PrintableApplication application = application(dossier(type), OFFICIAL);
    try (XWPFDocument document = written(application)) {
      assertThat(texts(document, "Heading1"))
          .isEqualTo(application.parts().stream().map(Part::heading).toList());
      assertThat(document.getStyles().getStyle("Heading1").getCTStyle().getPPr().isSetOutlineLvl())
          .isTrue();
    }
  }

  @Test
  void bearsNumberVersionAndHashOnEveryPage() throws IOException {
    try (XWPFDocument document = written(application(dossier(ProposalType.TRANSFER), OFFICIAL))) {
      assertThat(document.getHeaderFooterPolicy().getDefaultHeader().getText())
          .contains("LQ-2026-T-000007", "第 2 版", "正式上报版", HASH);
      assertThat(cells(document.getTables().get(1)))
          .contains("正式上报版（第 2 版）", "LQ-2026-T-000007", "2026-09-01 10:20:30（北京时间）", HASH);
    }
  }

  @Test
  void numbersItsPages() throws IOException {
    try (XWPFDocument document = written(application(dossier(ProposalType.TRANSFER), OFFICIAL))) {
      assertThat(document.getHeaderFooterPolicy().getDefaultFooter()._getHdrFtr().xmlText())
          .contains("instr=\"PAGE\"", "instr=\"NUMPAGES\"");
    }
  }

  @Test
  void marksEveryPageOfADraftAndNoneOfWhatWasSubmitted() throws IOException {
    try (XWPFDocument draft = written(application(dossier(ProposalType.TRANSFER), DRAFT));
        XWPFDocument official = written(application(dossier(ProposalType.TRANSFER), OFFICIAL))) {
      assertThat(marked(draft.getHeaderFooterPolicy().getDefaultHeader())).isTrue();
      assertThat(marked(draft.getHeaderFooterPolicy().getFirstPageHeader())).isTrue();
      assertThat(official.getHeaderList()).noneMatch(ApplicationDocumentTests::marked);
    }
  }

  private static boolean marked(XWPFHeader header) {
    return header._getHdrFtr().xmlText().contains("string=\"草稿\"");
  }

  @Test
  void repeatsTheHeadingsOfATableThatRunsOn() throws IOException {
    try (XWPFDocument document =
        written(
            application(
                dossier(ProposalType.TRANSFER, PrintableContents.withYears(50)), OFFICIAL))) {
      XWPFTable years = table(document, "财政资金（万元）");
      assertThat(years.getRow(0).isRepeatHeader()).isTrue();
      assertThat(years.getNumberOfRows()).isEqualTo(1 + 50 + 1);
      assertThat(cells(years)).endsWith("合计", "", "50", "500", "550");
    }
  }

  private static XWPFTable table(XWPFDocument document, String column) {
    return document.getTables().stream()
        .filter(table -> cells(table).contains(column))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> cells(XWPFTable table) {
    return table.getRows().stream()
        .flatMap(row -> row.getTableCells().stream())
        .map(cell -> cell.getText())
        .toList();
  }

  @Test
  void keepsScriptsAndMarkupAsText() throws IOException {
    String hostile = "<script>alert('x')</script>&amp;<w:p/>";
    try (XWPFDocument document =
        written(
            application(
                dossier(ProposalType.TRANSFER, PrintableContents.withSummary(hostile)), DRAFT))) {
      assertThat(texts(document, "Normal")).contains(hostile);
    }
  }

  @Test
  void keepsALongTextWithoutSpacesWhole() throws IOException {
    String text = "示".repeat(10_000);
    try (XWPFDocument document =
        written(
            application(
                dossier(ProposalType.TRANSFER, PrintableContents.withSummary(text)), DRAFT))) {
      assertThat(texts(document, "Normal")).contains(text);
    }
  }

  @Test
  void saysWhoMadeIt() throws IOException {
    try (XWPFDocument document = written(application(dossier(ProposalType.TRANSFER), OFFICIAL))) {
      assertThat(texts(document, "Running")).contains("导出人：某人（someone）");
      assertThat(document.getProperties().getCoreProperties().getCreator())
          .isEqualTo("某人（someone）");
    }
  }
}
