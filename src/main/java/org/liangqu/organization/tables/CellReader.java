package org.liangqu.organization.tables;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** Makes a cell of what the sheet's XML says of it (ECMA-376, 18.3.1.4). */
final class CellReader {

  private final SharedStrings strings;
  private final StylesTable styles;
  private final WorkbookDates dates;

  private CellReader(SharedStrings strings, StylesTable styles, WorkbookDates dates) {
    this.strings = strings;
    this.styles = styles;
    this.dates = dates;
  }

  static CellReader of(XSSFReader reader, WorkbookDates dates)
      throws IOException, OpenXML4JException {
    reader.setUseReadOnlySharedStringsTable(true);
    return new CellReader(reader.getSharedStringsTable(), reader.getStylesTable(), dates);
  }

  /**
   * @param type null for a number, as in the XML
   * @param style null for the default style
   */
  Cell cell(String type, String style, String value, boolean formula) {
    if (formula) {
      return new Cell(Cell.Kind.FORMULA, Cell.text(value).text());
    }
    if (value.isEmpty()) {
      return Cell.BLANK;
    }
    return switch (type == null ? "n" : type) {
      case "n" -> number(value, style);
      case "s" -> Cell.text(strings.getItemAt(Integer.parseInt(value)).getString());
      case "e" -> new Cell(Cell.Kind.ERROR, value);
      case "d" -> new Cell(Cell.Kind.DATE, value.length() > 10 ? value.substring(0, 10) : value);
      default -> Cell.text(value);
    };
  }

  private Cell number(String value, String style) {
    BigDecimal number = new BigDecimal(value.strip());
    LocalDate day = isDate(style) ? dates.day(number.doubleValue()) : null;
    return day == null
        ? new Cell(Cell.Kind.NUMBER, number.stripTrailingZeros().toPlainString())
        : new Cell(Cell.Kind.DATE, day.toString());
  }

  private boolean isDate(String style) {
    if (style == null || styles == null) {
      return false;
    }
    XSSFCellStyle found = styles.getStyleAt(Integer.parseInt(style));
    return found != null
        && DateUtil.isADateFormat(found.getDataFormat(), found.getDataFormatString());
  }
}
