package org.liangqu.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** An XLSX written row by row, however many; texts are texts, never formulas. */
final class WorkbookFile {

  private static final int ROWS_IN_MEMORY = 100;
  private static final int HEADING = 1;

  /** In 1/256 of a character. */
  private static final int CHARACTER = 256;

  private final SXSSFWorkbook workbook;
  private final Sheet sheet;
  private final CellStyle plain;
  private final CellStyle quoted;

  private WorkbookFile(SXSSFWorkbook workbook, String sheetName) {
    this.workbook = workbook;
    sheet = workbook.createSheet(sheetName);
    plain = wrapped();
    quoted = wrapped();
    quoted.setQuotePrefixed(true);
  }

  static long write(ExportTable table, Authorship author, OutputStream out) throws IOException {
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
      WorkbookFile file = new WorkbookFile(workbook, table.sheet());
      long rows = file.fill(table);
      file.sign(author);
      workbook.write(out);
      return rows;
    }
  }

  private CellStyle wrapped() {
    CellStyle style = workbook.createCellStyle();
    style.setWrapText(true);
    return style;
  }

  private long fill(ExportTable table) {
    sheet.createRow(0).createCell(0).setCellValue(table.title());
    add(table.headings(), heading());
    table.rows().forEach(row -> add(row, null));
    int last = sheet.getLastRowNum();
    int columns = table.columns().size();
    for (int column = 0; column < columns; column++) {
      sheet.setColumnWidth(column, table.columns().get(column).width() * CHARACTER);
    }
    sheet.createFreezePane(0, HEADING + 1);
    sheet.setAutoFilter(new CellRangeAddress(HEADING, last, 0, columns - 1));
    return last - HEADING;
  }

  private CellStyle heading() {
    Font font = workbook.createFont();
    font.setBold(true);
    CellStyle style = workbook.createCellStyle();
    style.setFont(font);
    return style;
  }

  /**
   * @param style null for a row of data
   */
  private void add(List<String> cells, CellStyle style) {
    Row row = sheet.createRow(sheet.getLastRowNum() + 1);
    for (int column = 0; column < cells.size(); column++) {
      String text = CellText.fitting(cells.get(column));
      row.createCell(column).setCellValue(text);
      row.getCell(column).setCellStyle(style == null ? styleOf(text) : style);
    }
  }

  /** Quoted, a text stays one when somebody edits its cell. */
  private CellStyle styleOf(String text) {
    return CellText.looksLikeFormula(text) ? quoted : plain;
  }

  /** Below the table, and in the properties that a file keeps when its rows are cut away. */
  private void sign(Authorship author) {
    int row = sheet.getLastRowNum() + 2;
    for (String line : author.lines()) {
      sheet.createRow(row++).createCell(0).setCellValue(line);
    }
    author.describe(workbook.getXSSFWorkbook().getProperties().getCoreProperties());
  }
}
