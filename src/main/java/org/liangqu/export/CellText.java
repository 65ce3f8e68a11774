package org.liangqu.export;

/** A cell's text, which a spreadsheet must not take for a formula. */
final class CellText {

  private static final String FORMULA_STARTS = "=+-@\t\r";

  /** What a cell of a workbook holds at most, in characters. */
  private static final int LONGEST = 32_767;

  private static final String CUT = "……（内容过长，未全部导出）";

  private CellText() {}

  static boolean looksLikeFormula(String text) {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
  }

  /** As much as fits into a cell of a workbook. */
  static String fitting(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - CUT.length()) + CUT;
  }
}
