package org.liangqu.portal.printable;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The document's styles, so that its readers find the headings and can change a look at once. */
enum DocumentStyles {
  BODY("Normal", "Normal", "仿宋", 12),
  TITLE("Title", "Title", "黑体", 36),
  PROGRAMME("Programme", "封面项目计划", "宋体", 18),
  HEADING("Heading1", "heading 1", "黑体", 15),
  SUBHEADING("Heading2", "heading 2", "黑体", 12),
  CELL("Cell", "表格文字", "宋体", 10),
  GRID_CELL("GridCell", "表格小字", "宋体", 9),
  COVER_CELL("CoverCell", "封面文字", "仿宋", 14),
  RUNNING("Running", "页眉页脚", "宋体", 8);

  private static final String LATIN = "Times New Roman";

  private static final int LINES = 240;

  private final String id;
  private final String title;
  private final String font;
  private final int size;

  DocumentStyles(String id, String title, String font, int size) {
    this.id = id;
    this.title = title;
    this.font = font;
    this.size = size;
  }

  String id() {
    return id;
  }

  static void define(XWPFDocument document) {
    XWPFStyles styles = document.createStyles();
    for (DocumentStyles style : values()) {
      styles.addStyle(new XWPFStyle(style.definition()));
    }
  }

  private CTStyle definition() {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setType(STStyleType.PARAGRAPH);
    style.setStyleId(id);
    style.addNewName().setVal(title);
    if (this == BODY) {
      style.setDefault(true);
    } else {
      style.addNewBasedOn().setVal(BODY.id);
    }
    style.addNewQFormat();
    lay(style.addNewPPr());
    write(style.addNewRPr());
    return style;
  }

  private void lay(CTPPrGeneral paragraph) {
    switch (this) {
      case BODY -> space(paragraph, 0, 0, 1.5);
      case TITLE, PROGRAMME -> {
        space(paragraph, 0, 0, 1.4);
        paragraph.addNewJc().setVal(STJc.CENTER);
      }
      case HEADING -> heading(paragraph, 0, 360);
      case SUBHEADING -> heading(paragraph, 1, 200);
      case CELL, GRID_CELL, RUNNING -> space(paragraph, 0, 0, 1.1);
      case COVER_CELL -> space(paragraph, 60, 60, 1.2);
    }
  }

  private static void heading(CTPPrGeneral paragraph, int level, int before) {
    paragraph.addNewKeepNext();
    space(paragraph, before, 120, 1.2);
    paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
  }

  /**
   * @param before in twentieths of a point, as {@code after}
   */
  private static void space(CTPPrGeneral paragraph, int before, int after, double lines) {
    CTSpacing spacing = paragraph.addNewSpacing();
    spacing.setBefore(BigInteger.valueOf(before));
    spacing.setAfter(BigInteger.valueOf(after));
    spacing.setLine(BigInteger.valueOf(Math.round(lines * LINES)));
    spacing.setLineRule(STLineSpacingRule.AUTO);
  }

  private void write(CTRPr text) {
    CTFonts fonts = text.addNewRFonts();
    fonts.setAscii(LATIN);
    fonts.setHAnsi(LATIN);
    fonts.setEastAsia(font);
    fonts.setCs(LATIN);
    text.addNewSz().setVal(BigInteger.valueOf(2L * size));
  }
}
