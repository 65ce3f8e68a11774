package org.liangqu.eligibility.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** An XLSX written row by row, however many; texts are texts, never formulas. */
final class DifferenceWorkbook {

  private static final List<Integer> WIDTHS =
      List.of(18, 28, 28, 10, 10, 18, 22, 14, 12, 60, 12, 60);

  private static final int ROWS_IN_MEMORY = 100;
  private static final int HEADING = 1;

  private DifferenceWorkbook() {}

  static void write(DifferenceRows rows, OutputStream out) throws IOException {
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
      Sheet sheet = workbook.createSheet("规则试算");
      sheet
          .createRow(0)
          .createCell(0)
          .setCellValue("%s：以“%s”试算".formatted(rows.run().callTitle(), rows.run().fileName()));
      add(sheet, DifferenceRows.HEADINGS, bold(workbook));
      CellStyle wrapped = workbook.createCellStyle();
      wrapped.setWrapText(true);
      rows.forEach(row -> add(sheet, row, wrapped));
      layOut(sheet);
      workbook.write(out);
    }
  }

  private static void add(Sheet sheet, List<String> cells, CellStyle style) {
    Row row = sheet.createRow(sheet.getLastRowNum() + 1);
    for (int column = 0; column < cells.size(); column++) {
      row.createCell(column).setCellValue(cells.get(column));
      row.getCell(column).setCellStyle(style);
    }
  }

  private static CellStyle bold(Workbook workbook) {
    Font font = workbook.createFont();
    font.setBold(true);
    CellStyle style = workbook.createCellStyle();
    style.setFont(font);
    return style;
  }

  private static void layOut(Sheet sheet) {
    for (int column = 0; column < WIDTHS.size(); column++) {
      sheet.setColumnWidth(column, WIDTHS.get(column) * 256);
    }
    sheet.createFreezePane(0, HEADING + 1);
    sheet.setAutoFilter(new CellRangeAddress(HEADING, sheet.getLastRowNum(), 0, WIDTHS.size() - 1));
  }
}
