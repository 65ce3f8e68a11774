package org.liangqu.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangqu.export.ExportTable.Column;

class ExportTableTests {

  private static final Authorship AUTHOR =
      new Authorship("zhang", "张三", Instant.parse("2026-03-01T02:00:00Z"), "全部规则");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private static ExportTable table(String... cells) {
    return new ExportTable(
        "名单",
        "标题",
        List.of(new Column("编号", 10)),
        row -> List.of(cells).forEach(cell -> row.accept(List.of(cell))));
  }

  private String csv(ExportTable table) throws IOException {
    table.asCsv().write(AUTHOR, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private XSSFWorkbook workbook(ExportTable table) throws IOException {
    table.asWorkbook().write(AUTHOR, out);
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1"})
  void makesACsvCellHarmlessThatASpreadsheetWouldCalculate(String cell) throws IOException {
    assertThat(csv(table(cell))).contains("\"'" + cell + "\"");
  }

  @Test
  void keepsAFormulaInAWorkbookAText() throws IOException {
    try (XSSFWorkbook workbook = workbook(table("=HYPERLINK(\"x\")"))) {
      Cell cell = workbook.getSheetAt(0).getRow(2).getCell(0);
      assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }
  }

  @Test
  void doublesQuotesInACsvCell() throws IOException {
    assertThat(csv(table("甲“乙\"丙"))).contains("\"甲“乙\"\"丙\"");
  }

  @Test
  void endsACsvFileWithWhoMadeItWhenAndFromWhat() throws IOException {
    assertThat(csv(table("1", "2")).lines())
        .containsExactly(
            "\uFEFF\"编号\"",
            "\"1\"",
            "\"2\"",
            "\"导出人：张三（zhang）\"",
            "\"导出时间：2026-03-01 10:00:00（北京时间）\"",
            "\"导出范围：全部规则\"");
  }

  @Test
  void endsAWorkbookWithWhoMadeIt() throws IOException {
    try (XSSFWorkbook workbook = workbook(table("1", "2"))) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      assertThat(sheet.getRow(sheet.getLastRowNum() - 2).getCell(0).getStringCellValue())
          .isEqualTo("导出人：张三（zhang）");
    }
  }

  @Test
  void saysInAWorkbooksPropertiesWhoMadeIt() throws IOException {
    try (XSSFWorkbook workbook = workbook(table("1"))) {
      assertThat(workbook.getProperties().getCoreProperties().getCreator()).isEqualTo("张三（zhang）");
    }
  }

  @Test
  void countsItsRows() throws IOException {
    assertThat(table("1", "2", "3").asWorkbook().write(AUTHOR, out)).isEqualTo(3);
  }

  @Test
  void cutsWhatACellCannotHold() throws IOException {
    try (XSSFWorkbook workbook = workbook(table("长".repeat(40_000)))) {
      assertThat(workbook.getSheetAt(0).getRow(2).getCell(0).getStringCellValue())
          .hasSize(32_767)
          .endsWith("未全部导出）");
    }
  }
}
