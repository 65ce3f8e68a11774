package org.liangqu.portal.printable;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.liangqu.export.Authorship;
import org.liangqu.portal.printable.Block.Facts;
import org.liangqu.portal.printable.Block.Grid;
import org.liangqu.portal.printable.Block.Note;
import org.liangqu.portal.printable.Block.Prose;
import org.liangqu.portal.printable.Block.Signatures;
import org.liangqu.portal.printable.PrintableApplication.Part;

/** Writes the application as a DOCX: a cover, then its parts. */
final class ApplicationDocument {

  /** Two characters, in twentieths of a point. */
  private static final int INDENT = 480;

  private static final int ROOM_TO_SIGN = 480;

  private final XWPFDocument document = new XWPFDocument();
  private final DocumentTables tables = new DocumentTables(document);

  private ApplicationDocument() {}

  static void write(PrintableApplication application, Authorship author, OutputStream out)
      throws IOException {
    ApplicationDocument written = new ApplicationDocument();
    try (XWPFDocument document = written.document) {
      DocumentStyles.define(document);
      DocumentPages.set(document, application.edition());
      written.cover(application);
      written.parts(application.parts());
      written.sign(author);
      document.write(out);
    }
  }

  private void cover(PrintableApplication application) {
    List<String> programme = application.programme();
    for (int i = 0; i < programme.size(); i++) {
      XWPFParagraph line = paragraph(DocumentStyles.PROGRAMME, programme.get(i));
      line.setSpacingBefore(i == 0 ? 800 : 0);
    }
    XWPFParagraph title = paragraph(DocumentStyles.TITLE, application.title());
    title.setSpacingBefore(400);
    title.getRuns().get(0).setCharacterSpacing(120);
    XWPFParagraph occasion =
        paragraph(DocumentStyles.PROGRAMME, "（" + application.occasion() + "）");
    occasion.setSpacingAfter(600);
    tables.cover(application.cover());
    paragraph(DocumentStyles.BODY, "");
    tables.facts(application.edition().facts());
  }

  private void parts(List<Part> parts) {
    for (int i = 0; i < parts.size(); i++) {
      part(parts.get(i), i == 0);
    }
  }

  private void part(Part part, boolean first) {
    paragraph(DocumentStyles.HEADING, part.heading()).setPageBreak(first);
    part.blocks().forEach(this::block);
  }

  private void block(Block block) {
    if (block instanceof Facts facts) {
      tables.facts(facts.facts());
    } else if (block instanceof Grid grid) {
      grid(grid);
    } else if (block instanceof Prose prose) {
      paragraph(DocumentStyles.SUBHEADING, prose.heading());
      prose.paragraphs().forEach(this::indented);
    } else if (block instanceof Note note) {
      note(note.text());
    } else if (block instanceof Signatures signatures) {
      signatures.lines().forEach(this::signature);
    }
  }

  private void grid(Grid grid) {
    if (grid.caption() != null) {
      paragraph(DocumentStyles.SUBHEADING, grid.caption());
    }
    if (grid.rows().isEmpty()) {
      indented(grid.empty());
    } else {
      tables.grid(grid);
    }
  }

  private XWPFParagraph indented(String text) {
    XWPFParagraph paragraph = paragraph(DocumentStyles.BODY, text);
    paragraph.setAlignment(ParagraphAlignment.BOTH);
    paragraph.setIndentationFirstLine(INDENT);
    return paragraph;
  }

  /** On one page with what stands below it. */
  private void note(String text) {
    XWPFParagraph paragraph = indented(text);
    paragraph.setSpacingBefore(160);
    paragraph.setKeepNext(true);
  }

  private void signature(String line) {
    XWPFParagraph paragraph = paragraph(DocumentStyles.BODY, line);
    paragraph.setSpacingBefore(ROOM_TO_SIGN);
    paragraph.setIndentationLeft(DocumentPages.WIDTH / 2);
    paragraph.setKeepNext(true);
  }

  private XWPFParagraph paragraph(DocumentStyles style, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style.id());
    paragraph.createRun().setText(text);
    return paragraph;
  }

  /** As every file that leaves: at its end, and in its properties. */
  private void sign(Authorship author) {
    paragraph(DocumentStyles.BODY, "");
    for (String line : author.lines()) {
      paragraph(DocumentStyles.RUNNING, line).setAlignment(ParagraphAlignment.RIGHT);
    }
    CoreProperties properties = document.getProperties().getCoreProperties();
    author.describe(properties);
    properties.setTitle(PrintableApplication.TITLE);
  }
}
