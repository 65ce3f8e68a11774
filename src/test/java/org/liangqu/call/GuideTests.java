package org.liangqu.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.liangqu.shared.FieldProblem;
import org.springframework.jdbc.core.simple.JdbcClient;

class GuideTests {

  private final GuideTexts texts = new GuideTexts(mock(JdbcClient.class));
  private final Guide guide = Guide.parse(texts.delivered());

  /**
   * Findings cite clauses by these ids; their sentences must stand in the text that people read.
   */
  @Test
  void hasEveryClauseOfTheRegisterWordForWord() throws IOException {
    for (var clause : register().properties()) {
      assertThat(guide.clause(clause.getKey()))
          .as(clause.getKey())
          .hasValueSatisfying(
              found ->
                  assertThat(String.join("", found.paragraphs()))
                      .contains(clause.getValue().textValue().strip()));
    }
  }

  private static JsonNode register() throws IOException {
    try (InputStream json = GuideTests.class.getResourceAsStream("/guide/clauses-2025.json")) {
      return new ObjectMapper().readTree(json).get("clauses");
    }
  }

  @Test
  void namesSectionsPartsAndClausesByTheirNumbers() {
    Guide parsed =
        Guide.parse(
            """
            某年申报指南
            前言。
            一、方向
            1.其一。
            二、类型
            （一）甲类
            说明。
            1.条件。
            条件之补充。
            （二）乙类
            三、要求
            1、须知。
            """);
    assertThat(parsed.title()).isEqualTo("某年申报指南");
    assertThat(parsed.preamble()).containsExactly("前言。");
    assertThat(parsed.clauses())
        .extracting(Guide.Clause::id)
        .containsExactly("一", "一.1", "二", "二(一)", "二(一)1", "二(二)", "三", "三.1");
    assertThat(parsed.clause("二(一)").orElseThrow().body()).containsExactly("说明。");
    assertThat(parsed.clause("二(一)1").orElseThrow().body()).containsExactly("1.条件。", "条件之补充。");
  }

  @Test
  void takesNoAmountOrYearForANumber() {
    assertThat(Guide.parse("标题\n一、要求\n2025年设置以下类型：\n1-2项成果").clauses()).hasSize(1);
  }

  @Test
  void namesTheDirectionsOfSectionOne() {
    assertThat(guide.directions()).hasSize(4).contains("支持中小企业孵化和成长");
  }

  @Test
  void namesTheYearsToBeChecked() {
    assertThat(guide.years()).contains("2025年", "2023-2024年", "2021-2025年");
  }

  @Test
  void refusesATextWithoutClausesAndAClauseTwice() {
    assertThat(texts.problems("只有标题")).extracting(FieldProblem::field).containsExactly("guide");
    assertThat(texts.problems("标题\n一、甲\n1.子\n1.丑"))
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("一.1").contains("1.丑"));
    assertThat(texts.problems(texts.delivered())).isEmpty();
  }
}
