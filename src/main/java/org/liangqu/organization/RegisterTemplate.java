package org.liangqu.organization;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An empty list with the columns of a register, all of them text so that no digit is lost. */
final class RegisterTemplate {

  private static final String BYTE_ORDER_MARK = "\ufeff";
  private static final int WIDTH = 24;
  private static final int HINT_WIDTH = 60;

  /** In 1/256 of a character. */
  private static final int CHARACTER = 256;

  private RegisterTemplate() {}

  static RegisterFile of(RegisterKind register, TemplateFormat format) {
    String name = register.label() + "名录模板";
    return switch (format) {
      case XLSX -> new RegisterFile(name + ".xlsx", workbook(register));
      case CSV -> new RegisterFile(name + ".csv", text(register));
    };
  }

  /** With a byte order mark, by which Excel knows UTF-8. */
  private static byte[] text(RegisterKind register) {
    String header =
        register.columns().stream()
            .map(RegisterColumn::label)
            .collect(Collectors.joining(",", BYTE_ORDER_MARK, "\r\n"));
    return header.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] workbook(RegisterKind register) {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      fillIn(workbook.createSheet("名录"), register);
      explain(workbook.createSheet("填写说明"), register);
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void fillIn(Sheet sheet, RegisterKind register) {
    CellStyle text = sheet.getWorkbook().createCellStyle();
    text.setDataFormat((short) BuiltinFormats.getBuiltinFormat("@"));
    CellStyle heading = heading(sheet);
    Row header = sheet.createRow(0);
    List<RegisterColumn> columns = register.columns();
    for (int place = 0; place < columns.size(); place++) {
      sheet.setDefaultColumnStyle(place, text);
      sheet.setColumnWidth(place, WIDTH * CHARACTER);
      put(header, place, columns.get(place).label(), heading);
    }
    sheet.createFreezePane(0, 1);
  }

  private static void explain(Sheet sheet, RegisterKind register) {
    CellStyle heading = heading(sheet);
    Row header = sheet.createRow(0);
    put(header, 0, "列", heading);
    put(header, 1, "是否必填", heading);
    put(header, 2, "怎么填", heading);
    for (RegisterColumn column : register.columns()) {
      Row row = sheet.createRow(sheet.getLastRowNum() + 1);
      row.createCell(0).setCellValue(column.label());
      row.createCell(1).setCellValue(register.requires(column) ? "必填" : "可留空");
      row.createCell(2).setCellValue(column.hint());
    }
    sheet.setColumnWidth(0, WIDTH * CHARACTER);
    sheet.setColumnWidth(2, HINT_WIDTH * CHARACTER);
  }

  private static CellStyle heading(Sheet sheet) {
    CellStyle style = sheet.getWorkbook().createCellStyle();
    Font font = sheet.getWorkbook().createFont();
    font.setBold(true);
    style.setFont(font);
    style.setFillForegroundColor(IndexedColors.PALE_BLUE.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }

  private static void put(Row row, int place, String text, CellStyle style) {
    row.createCell(place).setCellValue(text);
    row.getCell(place).setCellStyle(style);
  }
}
