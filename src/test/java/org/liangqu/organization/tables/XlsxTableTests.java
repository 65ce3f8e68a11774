package org.liangqu.organization.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.liangqu.shared.Refusal;

class XlsxTableTests {

  private static byte[] workbook(Consumer<XSSFWorkbook> content) {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      content.accept(workbook);
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Cell only(Consumer<org.apache.poi.ss.usermodel.Cell> content) {
    byte[] file =
        workbook(workbook -> content.accept(workbook.createSheet().createRow(0).createCell(0)));
    return TableFile.read(file).rows().get(0).cell(0);
  }

  private static void format(org.apache.poi.ss.usermodel.Cell cell, String format) {
    CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
    style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat(format));
    cell.setCellStyle(style);
  }

  @Test
  void readsTheFirstSheetWithItsLines() {
    TableFile file =
        TableFile.read(
            workbook(
                workbook -> {
                  Sheet sheet = workbook.createSheet("名录");
                  sheet.createRow(0).createCell(0).setCellValue("名称");
                  Row row = sheet.createRow(4);
                  row.createCell(0).setCellValue(" 样例\n单位 ");
                  row.createCell(3).setCellValue("末列");
                  sheet.createRow(9).createCell(0).setCellValue(" ");
                  workbook.createSheet("其他").createRow(0).createCell(0).setCellValue("不读");
                }));
    assertThat(file.format()).isEqualTo("XLSX（工作表“名录”）");
    assertThat(file.rows()).extracting(TableRow::line).containsExactly(1, 5);
    assertThat(file.rows().get(1).cells())
        .containsExactly(Cell.text("样例 单位"), Cell.BLANK, Cell.BLANK, Cell.text("末列"));
  }

  @Test
  void tellsNumbersFromText() {
    assertThat(only(cell -> cell.setCellValue("916501000000000123")))
        .isEqualTo(new Cell(Cell.Kind.TEXT, "916501000000000123"));
    assertThat(only(cell -> cell.setCellValue(916501000000000000d)))
        .isEqualTo(new Cell(Cell.Kind.NUMBER, "916501000000000000"));
    assertThat(only(cell -> cell.setCellValue(2024))).isEqualTo(new Cell(Cell.Kind.NUMBER, "2024"));
  }

  @Test
  void readsDatesByTheirFormat() {
    for (String format : new String[] {"yyyy-mm-dd", "yyyy\"年\"m\"月\"d\"日\"", "m/d/yy h:mm"}) {
      assertThat(
              only(
                  cell -> {
                    cell.setCellValue(LocalDate.of(2024, 2, 29));
                    format(cell, format);
                  }))
          .isEqualTo(new Cell(Cell.Kind.DATE, "2024-02-29"));
    }
  }

  @Test
  void readsDatesOfAMacToo() {
    byte[] file =
        workbook(
            workbook -> {
              workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
              org.apache.poi.ss.usermodel.Cell cell =
                  workbook.createSheet().createRow(0).createCell(0);
              cell.setCellValue(0);
              format(cell, "yyyy-mm-dd");
            });
    assertThat(TableFile.read(file).rows().get(0).cell(0).text()).isEqualTo("1904-01-01");
  }

  @Test
  void tellsFormulasAndErrors() {
    assertThat(
            only(
                cell -> {
                  cell.setCellFormula("1+1");
                  cell.setCellValue(2);
                }))
        .extracting(Cell::kind)
        .isEqualTo(Cell.Kind.FORMULA);
    assertThat(only(cell -> cell.setCellErrorValue((byte) 42)))
        .isEqualTo(new Cell(Cell.Kind.ERROR, "#N/A"));
  }

  @Test
  void refusesADamagedWorkbook() {
    byte[] whole = workbook(workbook -> workbook.createSheet());
    assertThatThrownBy(() -> TableFile.read(Arrays.copyOf(whole, whole.length / 2)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("文件已损坏");
  }

  @Test
  void refusesAnArchiveThatIsNoWorkbook() throws IOException {
    assertThatThrownBy(() -> TableFile.read(zip("说明.txt", "不是表格".getBytes(StandardCharsets.UTF_8))))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("文件已损坏，或不是有效的Excel工作簿");
  }

  /** A sheet of 60 MB packed into 60 KB. */
  @Test
  void refusesAZipBomb() throws IOException {
    byte[] rows = "<row/>".repeat(10_000_000).getBytes(StandardCharsets.US_ASCII);
    byte[] sound = workbook(workbook -> workbook.createSheet());
    byte[] bomb = ZipContents.replace(sound, "xl/worksheets/sheet1.xml", sheetOf(rows));
    assertThat(bomb).hasSizeLessThan(TableFile.MAX_BYTES);
    assertThatThrownBy(() -> TableFile.read(bomb)).isInstanceOf(Refusal.class);
  }

  /** The names of a file that the machine has, in place of the sheet's text. */
  @Test
  void opensNoExternalEntity() throws IOException {
    byte[] sound = workbook(workbook -> workbook.createSheet());
    String sheet =
        "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>"
            + "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>"
            + "<sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>&e;</t></is></c></row>"
            + "</sheetData></worksheet>";
    byte[] hostile =
        ZipContents.replace(
            sound, "xl/worksheets/sheet1.xml", sheet.getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> TableFile.read(hostile)).isInstanceOf(Refusal.class);
  }

  private static byte[] sheetOf(byte[] rows) throws IOException {
    ByteArrayOutputStream sheet = new ByteArrayOutputStream();
    sheet.write(
        "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>"
            .getBytes(StandardCharsets.US_ASCII));
    sheet.write(rows);
    sheet.write("</sheetData></worksheet>".getBytes(StandardCharsets.US_ASCII));
    return sheet.toByteArray();
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return out.toByteArray();
  }
}
