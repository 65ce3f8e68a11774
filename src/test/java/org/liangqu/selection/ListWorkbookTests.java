package org.liangqu.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.liangqu.call.ProposalType;

class ListWorkbookTests {

  @Test
  void listsWhatIsNotStruckAndAddsItUp() throws IOException {
    try (XSSFWorkbook workbook = open(ListFixtures.signedList())) {
      XSSFSheet sheet = workbook.getSheetAt(0);

      assertThat(sheet.getRow(1).getCell(0).getStringCellValue())
          .isEqualTo("2025年“两区”科技发展计划遴选项目清单");
      assertThat(headings(sheet.getRow(3)))
          .containsExactly(
              "序号",
              "申报编号",
              "项目名称",
              "项目类型",
              "申报单位",
              "园区",
              "申请财政资金(万元)",
              "自筹资金(万元)",
              "专家评分",
              "优先情形",
              "备注");
      assertThat(sheet.getLastRowNum()).isEqualTo(7);
      assertThat(sheet.getRow(4).getCell(1).getStringCellValue()).isEqualTo("LQ-2025-C-000001");
      assertThat(sheet.getRow(4).getCell(8).getNumericCellValue()).isEqualTo(90.33);
      assertThat(sheet.getRow(4).getCell(9).getStringCellValue()).contains("中小企业", "；");
      assertThat(sheet.getRow(7).getCell(6).getNumericCellValue()).isEqualTo(1480.5);
    }
  }

  @Test
  void isPrintedAcrossWithItsHeadingsOnEveryPage() throws IOException {
    try (XSSFWorkbook workbook = open(ListFixtures.signedList())) {
      XSSFSheet sheet = workbook.getSheetAt(0);

      assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
      assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
      assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("4:4");
    }
  }

  @Test
  void takesATitleThatLooksLikeAFormulaAsText() throws IOException {
    ListEntry entry =
        ListFixtures.entry(1, ProposalType.CLUSTER, "=HYPERLINK(\"http://x\")", "300", "600");
    try (XSSFWorkbook workbook = open(ListFixtures.list(List.of(entry)))) {
      assertThat(workbook.getSheetAt(0).getRow(4).getCell(2).getStringCellValue())
          .startsWith("=HYPERLINK");
    }
  }

  @Test
  void namesTheBureauAsItsAuthor() throws IOException {
    try (XSSFWorkbook workbook = open(ListFixtures.signedList())) {
      assertThat(workbook.getProperties().getCoreProperties().getCreator())
          .isEqualTo(ListFixtures.URUMQI.fullName());
    }
  }

  private static List<String> headings(Row row) {
    return IntStream.range(0, row.getLastCellNum())
        .mapToObj(i -> row.getCell(i).getStringCellValue().replace("\n", ""))
        .toList();
  }

  private static XSSFWorkbook open(SelectionListView list) throws IOException {
    return new XSSFWorkbook(
        new ByteArrayInputStream(
            ListWorkbook.write(list, ListFixtures.URUMQI, ListFixtures.PARKS)));
  }
}
