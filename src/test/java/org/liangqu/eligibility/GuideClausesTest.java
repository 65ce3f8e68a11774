package org.liangqu.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is cited stands in the guide, word for word. */
class GuideClausesTest {

  private final GuideClauses guide = new GuideClauses();

  @Test
  void aRuleCitesItsSentence() {
    assertThat(guide.sentence("participant-limit", "四.8")).isEqualTo("项目参与单位总数不得超过5家。");
  }

  @Test
  void aRuleOfTwoClausesCitesBoth() {
    assertThat(guide.sentence("landmark-outcome", "二(一)4, 三.1"))
        .isEqualTo(
            "项目须取得标志性创新成果，成果需达到国内领先水平以上。\n"
                + "创新型产业集群培育发展、院士类项目需提出取得标志性创新成果指标"
                + "（技术填补新疆空白或达到国内领先水平以上）。");
  }

  @Test
  void aRuleWithoutAMarkedSentenceCitesTheClause() {
    assertThat(guide.sentence("indicators", "三.2")).startsWith("2.科技产出指标。").endsWith("情况。");
  }

  @Test
  void everyCitationStandsInTheGuide() throws IOException {
    String text = guideText();
    assertThat(guide.ruleIds())
        .allSatisfy(
            id ->
                assertThat(guide.rule(id).orElseThrow().clauses())
                    .isNotEmpty()
                    .allSatisfy(
                        clauses ->
                            assertThat(guide.sentence(id, clauses).split("……|\n"))
                                .allSatisfy(sentence -> assertThat(text).contains(sentence))));
  }

  @Test
  void everyItemOfJudgementCitesItsSentence() throws IOException {
    String text = guideText();
    assertThat(guide.itemIds())
        .isNotEmpty()
        .allSatisfy(
            id -> {
              GuideClauses.Item item = guide.item(id).orElseThrow();
              assertThat(item.clauses())
                  .isNotEmpty()
                  .allSatisfy(
                      clause ->
                          assertThat(guide.sentence(id, clause).split("……"))
                              .allSatisfy(sentence -> assertThat(text).contains(sentence))
                              .allSatisfy(
                                  sentence -> assertThat(item.quotations()).contains(sentence)));
            });
  }

  @Test
  void rulesAndItemsShareNoId() {
    assertThat(guide.itemIds()).doesNotContainAnyElementsOf(guide.ruleIds());
  }

  @Test
  void everyClauseStandsInTheGuide() throws IOException {
    String text = guideText();
    assertThat(guide.ruleIds().stream().flatMap(id -> clausesOf(id)))
        .allSatisfy(clause -> assertThat(text).contains(guide.clause(clause).orElseThrow()));
  }

  private java.util.stream.Stream<String> clausesOf(String ruleId) {
    return guide.rule(ruleId).orElseThrow().clauses().stream()
        .flatMap(clauses -> Arrays.stream(clauses.split(", ")));
  }

  /** Without line breaks, which the register doesn't keep. */
  private static String guideText() throws IOException {
    try (InputStream text =
        GuideClausesTest.class.getResourceAsStream("/eligibility/guide-2025.zh.txt")) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .collect(Collectors.joining());
    }
  }
}
