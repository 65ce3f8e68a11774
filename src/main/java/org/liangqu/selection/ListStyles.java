package org.liangqu.selection;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of a selection list's cells. */
final class ListStyles {

  static final int LINE_HEIGHT = 16;

  private static final int TEXT_SIZE = 11;
  private static final int TITLE_SIZE = 18;

  private final XSSFWorkbook workbook;
  private final XSSFCellStyle plain;
  private final XSSFCellStyle title;
  private final XSSFCellStyle heading;
  private final XSSFCellStyle text;
  private final XSSFCellStyle centred;
  private final XSSFCellStyle amount;
  private final XSSFCellStyle score;

  ListStyles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    plain = style("仿宋_GB2312", TEXT_SIZE + 1, HorizontalAlignment.LEFT);
    title = style("方正小标宋简体", TITLE_SIZE, HorizontalAlignment.CENTER);
    heading = bordered(style("黑体", TEXT_SIZE, HorizontalAlignment.CENTER));
    heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    text = bordered(style("宋体", TEXT_SIZE, HorizontalAlignment.LEFT));
    centred = bordered(style("宋体", TEXT_SIZE, HorizontalAlignment.CENTER));
    amount = number("#,##0.00");
    score = number("0.00");
  }

  private XSSFCellStyle number(String format) {
    XSSFCellStyle style = bordered(style("宋体", TEXT_SIZE, HorizontalAlignment.RIGHT));
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }

  private XSSFCellStyle style(String fontName, int size, HorizontalAlignment alignment) {
    XSSFFont font = workbook.createFont();
    font.setFontName(fontName);
    font.setFontHeightInPoints((short) size);
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font);
    style.setAlignment(alignment);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    return style;
  }

  private static XSSFCellStyle bordered(XSSFCellStyle style) {
    style.setWrapText(true);
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    return style;
  }

  XSSFCellStyle plain() {
    return plain;
  }

  XSSFCellStyle title() {
    return title;
  }

  XSSFCellStyle heading() {
    return heading;
  }

  XSSFCellStyle text() {
    return text;
  }

  XSSFCellStyle centred() {
    return centred;
  }

  XSSFCellStyle amount() {
    return amount;
  }

  XSSFCellStyle score() {
    return score;
  }
}
