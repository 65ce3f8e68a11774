package org.liangqu.selection;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.liangqu.export.A4Page;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;

/** The imprint at the foot of the last page (版记): who gets copies, who printed it and when. */
final class LetterImprint {

  /** Size 四号. */
  private static final int SIZE = 14;

  /** Somewhat narrower than the type area: some readers don't place what fills it. */
  private static final int WIDTH = A4Page.millimetres(148);

  private static final int INDENT = A4Page.millimetres(4);

  /** The page's height above the type area's lower edge. */
  private static final int FOOT = A4Page.millimetres(262);

  private static final int OUTER_RULE = 8;
  private static final int INNER_RULE = 6;
  private static final String BLACK = "000000";

  private LetterImprint() {}

  static void add(XWPFDocument document, LetterText text) {
    String copies = "抄送：" + text.copies();
    XWPFTable table = document.createTable(2, 1);
    rule(table);
    words(line(table, 0), copies);
    XWPFParagraph printer = line(table, 1);
    rightTab(printer);
    words(printer, text.sender() + "办公室").addTab();
    words(printer, text.date() + "印发");
    toFootOfPage(table, lines(copies) + 1);
    document.createParagraph().setSpacingBetween(1, LineSpacingRule.EXACT);
  }

  private static void rule(XWPFTable table) {
    table.getCTTbl().addNewTblGrid().addNewGridCol().setW(BigInteger.valueOf(WIDTH));
    table.setWidth(String.valueOf(WIDTH));
    table.setTopBorder(XWPFBorderType.SINGLE, OUTER_RULE, 0, BLACK);
    table.setBottomBorder(XWPFBorderType.SINGLE, OUTER_RULE, 0, BLACK);
    table.setInsideHBorder(XWPFBorderType.SINGLE, INNER_RULE, 0, BLACK);
    table.setLeftBorder(XWPFBorderType.NONE, 0, 0, BLACK);
    table.setRightBorder(XWPFBorderType.NONE, 0, 0, BLACK);
    table.setCellMargins(0, 0, 0, 0);
  }

  private static XWPFParagraph line(XWPFTable table, int row) {
    XWPFParagraph paragraph = table.getRow(row).getCell(0).getParagraphArray(0);
    paragraph.setIndentationLeft(SIZE * 20);
    paragraph.setIndentationRight(SIZE * 20);
    paragraph.setSpacingBetween(LetterPage.LINE / 20.0, LineSpacingRule.EXACT);
    return paragraph;
  }

  private static XWPFRun words(XWPFParagraph paragraph, String words) {
    return LetterFonts.run(paragraph, words, LetterFonts.BODY_FONT, SIZE);
  }

  private static void rightTab(XWPFParagraph paragraph) {
    CTTabStop tab = paragraph.getCTP().getPPr().addNewTabs().addNewTab();
    tab.setVal(STTabJc.RIGHT);
    tab.setPos(BigInteger.valueOf(WIDTH - SIZE * 20L));
  }

  private static int lines(String words) {
    int perLine = WIDTH / (SIZE * 20) - 2;
    return (words.length() + perLine - 1) / perLine;
  }

  /**
   * Measured from the page's edge, since a table can't be told to stand at the bottom of a text.
   */
  private static void toFootOfPage(XWPFTable table, int lines) {
    CTTblPPr position = table.getCTTbl().getTblPr().addNewTblpPr();
    position.setHorzAnchor(STHAnchor.MARGIN);
    position.setTblpX(BigInteger.valueOf(INDENT));
    position.setVertAnchor(STVAnchor.PAGE);
    position.setTblpY(BigInteger.valueOf(FOOT - (long) lines * LetterPage.LINE));
  }
}
