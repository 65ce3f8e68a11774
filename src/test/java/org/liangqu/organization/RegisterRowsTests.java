package org.liangqu.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.liangqu.organization.RegisterKind.CHAIN_ENTERPRISES;
import static org.liangqu.organization.RegisterKind.CREDIT_RECORDS;
import static org.liangqu.organization.RegisterKind.LABORATORIES;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangqu.organization.tables.TableFile;
import org.liangqu.shared.CreditCodes;
import org.liangqu.shared.Refusal;

class RegisterRowsTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
  private static final String CODE = CreditCodes.generate(1).value();

  private static RegisterRows read(RegisterKind register, String... rows) {
    return RegisterRows.of(register, TableFile.read(RegisterFixtures.csv(register, rows)), TODAY);
  }

  private static RegisterRows readText(RegisterKind register, String text) {
    return RegisterRows.of(register, TableFile.read(text.getBytes(StandardCharsets.UTF_8)), TODAY);
  }

  private static String message(RegisterKind register, String row) {
    RegisterRows rows = read(register, row);
    assertThat(rows.rows()).isEmpty();
    assertThat(rows.problems()).hasSize(1);
    assertThat(rows.problems().get(0).line()).isEqualTo(2);
    return rows.problems().get(0).column() + "：" + rows.problems().get(0).message();
  }

  @Test
  void readsARowInTheOneWayInWhichItIsKept() {
    RegisterRows rows =
        read(
            CREDIT_RECORDS,
            "法人代表, ９1650100000000001" + CODE.charAt(17) + ",样例单位,张三,样例法院,拒不履行,2025/1/5,");
    assertThat(rows.problems()).isEmpty();
    assertThat(rows.rows())
        .containsExactly(
            new RegisterRow(
                2,
                Map.of(
                    RegisterColumn.SUBJECT, "法定代表人",
                    RegisterColumn.CREDIT_CODE, CODE,
                    RegisterColumn.UNIT_NAME, "样例单位",
                    RegisterColumn.PERSON, "张三",
                    RegisterColumn.SOURCE, "样例法院",
                    RegisterColumn.REASON, "拒不履行",
                    RegisterColumn.LISTED_ON, "2025-01-05")));
  }

  @Test
  void takesColumnsInAnyOrderAndLeavesOutNumbersAndRemarks() {
    RegisterRows rows =
        readText(CHAIN_ENTERPRISES, "\n序号,产业链名称,产业链地位*,备注,单位 名称,统一社会信用代码\n1,风电,链主,无,样例单位," + CODE);
    assertThat(rows.problems()).isEmpty();
    assertThat(rows.rows()).extracting(RegisterRow::line).containsExactly(3);
    assertThat(rows.rows().get(0).value(RegisterColumn.POSITION)).isEqualTo("链主企业");
  }

  @Test
  void saysWhichColumnsAreExpected() {
    assertThatThrownBy(() -> readText(CREDIT_RECORDS, "对象,信用代码,单位名称,姓名,来源,来源,事由,列入日期\n单位"))
        .isInstanceOf(Refusal.class)
        .hasMessage(
            "第1行应是表头，但缺少列：统一社会信用代码、移出日期；“信用代码”不是该名录的列；“来源”出现两次。"
                + "“不良信用记录”名录的表头是：对象、统一社会信用代码、单位名称、姓名、来源、事由、列入日期、移出日期"
                + "（可另有“序号”“备注”，顺序不限）。请下载模板对照修改");
  }

  @Test
  void refusesAnEmptyList() {
    assertThatThrownBy(() -> readText(CHAIN_ENTERPRISES, ",,\n")).hasMessageContaining("文件里没有内容");
    assertThatThrownBy(() -> read(CHAIN_ENTERPRISES)).hasMessageContaining("表头下面没有数据行");
  }

  @Test
  void saysWhatIsWrongWithACode() {
    assertThat(message(CHAIN_ENTERPRISES, CODE.substring(1) + ",样例单位,链主,风电"))
        .isEqualTo("统一社会信用代码：统一社会信用代码应为18位，您填写了17位");
  }

  @ParameterizedTest
  @ValueSource(strings = {"9.165E+17", "9.16501E17"})
  void saysThatExcelLostTheDigitsOfACode(String code) {
    assertThat(message(CHAIN_ENTERPRISES, code + ",样例单位,链主,风电"))
        .isEqualTo("统一社会信用代码：以数字保存的代码只保留前15位，后几位已经丢失：请把该列设为“文本”格式，重新填写完整的18位代码");
  }

  @Test
  void suspectsThatExcelRoundedACode() {
    assertThat(message(CHAIN_ENTERPRISES, "916501000000001000,样例单位,链主,风电"))
        .contains("校验位不符")
        .contains("末三位为0，可能是Excel按数字保存时丢失的");
  }

  @Test
  void saysThatAWorkbookKeepsACodeAsANumber() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      var sheet = workbook.createSheet();
      Row header = sheet.createRow(0);
      for (RegisterColumn column : CHAIN_ENTERPRISES.columns()) {
        header.createCell(Math.max(header.getLastCellNum(), 0)).setCellValue(column.label());
      }
      Row row = sheet.createRow(6);
      row.createCell(0).setCellValue(916501000000000123d);
      row.createCell(1).setCellValue("样例单位");
      row.createCell(2).setCellFormula("\"链主\"");
      row.createCell(3).setCellErrorValue((byte) 42);
      workbook.write(out);
      assertThat(
              RegisterRows.of(CHAIN_ENTERPRISES, TableFile.read(out.toByteArray()), TODAY)
                  .problems())
          .extracting(RowProblem::line, RowProblem::column, RowProblem::message)
          .containsExactly(
              tuple(7, "统一社会信用代码", "以数字保存的代码只保留前15位，后几位已经丢失：请把该列设为“文本”格式，重新填写完整的18位代码"),
              tuple(7, "产业链地位", "是公式，系统不计算公式：请复制该列，用“选择性粘贴—数值”粘贴后再上传"),
              tuple(7, "产业链名称", "单元格是错误值#N/A，请改正"));
    }
  }

  @Test
  void namesEveryFaultOfEveryRow() {
    RegisterRows rows =
        read(
            CHAIN_ENTERPRISES,
            ",,副链主,",
            CODE + ",样例单位,骨干,风电",
            CODE.replace('9', 'I') + ",样例单位,骨干,风电");
    assertThat(rows.problems())
        .extracting(RowProblem::line, RowProblem::column)
        .containsExactly(
            tuple(2, "统一社会信用代码"),
            tuple(2, "单位名称"),
            tuple(2, "产业链地位"),
            tuple(2, "产业链名称"),
            tuple(4, "统一社会信用代码"));
    assertThat(rows.rows()).extracting(RegisterRow::line).containsExactly(3);
  }

  @Test
  void refusesAnUnknownPositionAndAnUnknownSubject() {
    assertThat(message(CHAIN_ENTERPRISES, CODE + ",样例单位,副链主,风电"))
        .isEqualTo("产业链地位：“副链主”无法识别，只能是“链主企业”或“骨干企业”");
    assertThat(message(CREDIT_RECORDS, "法人," + CODE + ",,,样例法院,拒不履行,2025-01-05,"))
        .isEqualTo("对象：“法人”无法识别，只能是“单位”或“法定代表人”");
  }

  @Test
  void namesBothLinesOfADuplicate() {
    RegisterRows rows =
        read(
            CHAIN_ENTERPRISES,
            CODE + ",样例单位,链主,风电",
            CODE + ",样例单位,骨干,储能",
            CODE.toLowerCase() + ",样例单位,骨干,风电");
    assertThat(rows.problems())
        .containsExactly(new RowProblem(4, null, "与第2行重复（统一社会信用代码、产业链名称都相同），请删去其中一行"));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-01-05, 2025-01-05",
    "2025/1/5, 2025-01-05",
    "2025/1/5 0:00, 2025-01-05",
    "2025.01.05, 2025-01-05",
    "2025年1月5日, 2025-01-05",
    "20250105, 2025-01-05",
    "2024-02-29, 2024-02-29",
  })
  void readsDatesAsPeopleWriteThem(String written, String kept) {
    RegisterRows rows = read(CREDIT_RECORDS, "单位," + CODE + ",,,样例法院,拒不履行," + written + ",");
    assertThat(rows.rows().get(0).value(RegisterColumn.LISTED_ON)).isEqualTo(kept);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-02-29", "2025-13-01", "45000", "去年", "0025-01-05", "2025"})
  void refusesWhatIsNoDate(String written) {
    assertThat(message(CREDIT_RECORDS, "单位," + CODE + ",,,样例法院,拒不履行," + written + ","))
        .isEqualTo("列入日期：“%s”不是有效的日期，请写成2025-03-01的样子".formatted(written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"24", "20244", "1899", "二〇二四"})
  void refusesWhatIsNoYear(String written) {
    assertThat(message(LABORATORIES, CODE + ",样例单位,样例实验室," + written + ","))
        .startsWith("支持年度：“" + written + "”不是有效的年度");
  }

  @Test
  void asksForTheNameOfALegalRepresentative() {
    assertThat(message(CREDIT_RECORDS, "法定代表人," + CODE + ",,,样例法院,拒不履行,2025-01-05,"))
        .startsWith("姓名：对象为法定代表人时必须填写姓名");
    assertThat(message(CREDIT_RECORDS, "单位," + CODE + ",,张三,样例法院,拒不履行,2025-01-05,"))
        .startsWith("姓名：对象为单位时应留空");
  }

  @Test
  void checksTheOrderOfDates() {
    assertThat(message(CREDIT_RECORDS, "单位," + CODE + ",,,样例法院,拒不履行,2026-03-02,"))
        .isEqualTo("列入日期：2026-03-02晚于今天，请核对");
    assertThat(message(CREDIT_RECORDS, "单位," + CODE + ",,,样例法院,拒不履行,2025-01-05,2025-01-04"))
        .isEqualTo("移出日期：2025-01-04早于列入日期2025-01-05，请核对");
  }

  @Test
  void limitsTheLengthOfATextThatIsKept() {
    assertThat(message(CHAIN_ENTERPRISES, CODE + ",样例单位,链主," + "长".repeat(501)))
        .isEqualTo("产业链名称：有501字，最多500字");
  }
}
