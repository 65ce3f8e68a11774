package org.liangqu.organization.tables;

import java.util.regex.Pattern;

/**
 * What stands in a cell.
 *
 * @param text numbers without exponent, dates as ISO 8601, surrounding space removed; never null
 */
public record Cell(Kind kind, String text) {

  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");

  static final Cell BLANK = new Cell(Kind.TEXT, "");

  /** What the spreadsheet takes it for; all is text in a CSV file. */
  public enum Kind {
    TEXT,
    NUMBER,
    DATE,
    FORMULA,
    ERROR
  }

  static Cell text(String text) {
    return new Cell(Kind.TEXT, tidy(text));
  }

  /** Line breaks and runs of spaces become one space, invisible characters go. */
  private static String tidy(String text) {
    String visible = INVISIBLE.matcher(text).replaceAll("");
    return SPACE.matcher(visible).replaceAll(" ").strip();
  }

  public boolean isBlank() {
    return text.isEmpty() && kind != Kind.FORMULA;
  }
}
