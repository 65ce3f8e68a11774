package org.liangqu.selection;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STYAlign;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;

/** The imprint at the foot of the last page (版记): who gets copies, who printed it and when. */
final class LetterImprint {

  private static final int SIZE = 14;
  private static final int OUTER_RULE = 8;
  private static final int INNER_RULE = 6;
  private static final String BLACK = "000000";

  private LetterImprint() {}

  static void add(XWPFDocument document, LetterText text) {
    XWPFTable table = document.createTable(2, 1);
    table.setWidth(String.valueOf(LetterPage.millimetres(156)));
    table.setTopBorder(XWPFBorderType.SINGLE, OUTER_RULE, 0, BLACK);
    table.setBottomBorder(XWPFBorderType.SINGLE, OUTER_RULE, 0, BLACK);
    table.setInsideHBorder(XWPFBorderType.SINGLE, INNER_RULE, 0, BLACK);
    table.setLeftBorder(XWPFBorderType.NONE, 0, 0, BLACK);
    table.setRightBorder(XWPFBorderType.NONE, 0, 0, BLACK);
    line(table, 0, "抄送：" + text.copies()).setAlignment(ParagraphAlignment.BOTH);
    line(table, 1, text.sender() + "办公室\t" + text.date() + "印发");
    rightTab(table.getRow(1).getCell(0).getParagraphArray(0));
    toFootOfPage(table);
  }

  private static XWPFParagraph line(XWPFTable table, int row, String words) {
    XWPFParagraph paragraph = table.getRow(row).getCell(0).getParagraphArray(0);
    paragraph.setIndentationLeft(SIZE * 20);
    paragraph.setIndentationRight(SIZE * 20);
    LetterFonts.run(paragraph, words, LetterFonts.BODY_FONT, SIZE);
    return paragraph;
  }

  private static void rightTab(XWPFParagraph paragraph) {
    paragraph
        .getCTP()
        .getPPr()
        .addNewTabs()
        .addNewTab()
        .setPos(BigInteger.valueOf(LetterPage.millimetres(150)));
  }

  private static void toFootOfPage(XWPFTable table) {
    CTTblPPr position = table.getCTTbl().getTblPr().addNewTblpPr();
    position.setHorzAnchor(STHAnchor.MARGIN);
    position.setVertAnchor(STVAnchor.MARGIN);
    position.setTblpYSpec(STYAlign.BOTTOM);
  }
}
