package org.liangqu.selection;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.liangqu.export.A4Page;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * The standard's page: A4, its margins, its grid of 22 lines by 28 characters, its page numbers.
 */
final class LetterPage {

  /** A 22nd of the type area's 225 mm, in twentieths of a point. */
  static final int LINE = 579;

  private static final A4Page PAGE = new A4Page(37, 35, 28, 26, 15, 23);

  private static final int PAGE_NUMBER_SIZE = 14;

  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private LetterPage() {}

  static void set(XWPFDocument document) {
    CTSectPr section = PAGE.set(document);
    CTDocGrid grid = section.addNewDocGrid();
    grid.setType(STDocGrid.LINES);
    grid.setLinePitch(BigInteger.valueOf(LINE));
    defaultStyle(document);
    pageNumbers(document);
    standInFonts(document);
  }

  /** Some readers place framed paragraphs only where they find a default style. */
  private static void defaultStyle(XWPFDocument document) {
    CTStyle normal = CTStyle.Factory.newInstance();
    normal.setType(STStyleType.PARAGRAPH);
    normal.setDefault(true);
    normal.setStyleId("Normal");
    normal.addNewName().setVal("Normal");
    document.createStyles().addStyle(new XWPFStyle(normal));
  }

  /**
   * Odd pages bear their number on the right, even ones on the left, one character from the edge.
   */
  private static void pageNumbers(XWPFDocument document) {
    document.setEvenAndOddHeadings(true);
    pageNumber(document.createFooter(HeaderFooterType.DEFAULT), ParagraphAlignment.RIGHT);
    pageNumber(document.createFooter(HeaderFooterType.EVEN), ParagraphAlignment.LEFT);
  }

  private static void pageNumber(XWPFFooter footer, ParagraphAlignment side) {
    XWPFParagraph paragraph =
        footer.getParagraphs().isEmpty() ? footer.createParagraph() : footer.getParagraphArray(0);
    paragraph.setAlignment(side);
    paragraph.setIndentationLeft(PAGE_NUMBER_SIZE * 20);
    paragraph.setIndentationRight(PAGE_NUMBER_SIZE * 20);
    part(paragraph).setText("— ");
    part(paragraph).getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
    part(paragraph).getCTR().addNewInstrText().setStringValue("PAGE");
    part(paragraph).getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    part(paragraph).setText(" —");
  }

  private static XWPFRun part(XWPFParagraph paragraph) {
    XWPFRun run = paragraph.createRun();
    LetterFonts.use(run, LetterFonts.PAGE_NUMBER_FONT);
    run.setFontSize(PAGE_NUMBER_SIZE);
    return run;
  }

  /** Names what to use where the standard's typefaces aren't installed. */
  private static void standInFonts(XWPFDocument document) {
    String table =
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:fonts xmlns:w=\""
            + WORD
            + "\">"
            + standIn(LetterFonts.BODY_FONT, "仿宋")
            + standIn(LetterFonts.TITLE_FONT, "宋体")
            + "</w:fonts>";
    try {
      PackagePartName name = PackagingURIHelper.createPartName(URI.create("/word/fontTable.xml"));
      PackagePart part =
          document
              .getPackage()
              .createPart(
                  name,
                  "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml");
      try (OutputStream out = part.getOutputStream()) {
        out.write(table.getBytes(StandardCharsets.UTF_8));
      }
      document
          .getPackagePart()
          .addRelationship(
              name,
              TargetMode.INTERNAL,
              "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable");
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String standIn(String font, String other) {
    return "<w:font w:name=\"" + font + "\"><w:altName w:val=\"" + other + "\"/></w:font>";
  }
}
