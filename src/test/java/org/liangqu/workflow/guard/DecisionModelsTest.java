package org.liangqu.workflow.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liangqu.eligibility.GuideClauses;

/** Each fault is found in its place, and nothing is found where there is none. */
class DecisionModelsTest {

  private final DecisionModels models = new DecisionModels(new GuideClauses());

  static Stream<Fault> faults() {
    return Fault.all();
  }

  @ParameterizedTest
  @MethodSource("faults")
  void namesEachFaultOnce(Fault fault) {
    List<String> problems =
        models.problems(List.of(fault.file())).stream().map(ModelProblem::toString).toList();
    assertThat(problems).hasSameSizeAs(fault.problems());
    assertThat(fault.problems())
        .allSatisfy(expected -> assertThat(problems).anyMatch(text -> text.startsWith(expected)));
  }

  @Test
  void theProjectsTablesAreSound() {
    assertThat(
            models.problems(
                List.of(
                    ChangedTables.eligibility().file(),
                    ChangedTables.review().file(),
                    ChangedTables.checklist().file())))
        .isEmpty();
  }

  @Test
  void aChangedBoundIsSoundUnderAnyFileName() {
    ModelFile changed =
        ChangedTables.eligibility()
            .text("Result_FundingTerms_1_maximum", "600")
            .text("Test_Cluster_1_field", "\"GREEN_COMPUTING\"")
            .named("2026年标准.dmn")
            .file();
    assertThat(models.problems(List.of(changed))).isEmpty();
  }

  @Test
  void allFaultsAreNamedAtOnce() {
    ModelFile eligibility =
        ChangedTables.eligibility()
            .text("Result_Funding_8_ruleId", "\"duraton\"")
            .text("Result_Common_1_effect", "\"RETRUN\"")
            .without("ListFindings")
            .file();
    ModelFile review = new ModelFile("review.dmn", "<definitions".getBytes(StandardCharsets.UTF_8));
    assertThat(models.problems(List.of(eligibility, review)))
        .extracting(problem -> problem.place().file())
        .containsExactly("review.dmn", "eligibility.dmn", "eligibility.dmn");
  }

  @Test
  void tablesOfOtherPurposeAreLeftAlone() {
    String dmn =
        """
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="Other" name="其他"
            xmlns:camunda="http://camunda.org/schema/1.0/dmn" namespace="other">
          <decision id="Greeting" name="称呼" camunda:historyTimeToLive="P1D">
            <decisionTable id="Table_Greeting">
              <input id="i"><inputExpression id="e"><text>hour</text></inputExpression></input>
              <output id="o" name="greeting" />
              <rule id="r">
                <inputEntry id="t"><text>&lt; 12</text></inputEntry>
                <outputEntry id="g"><text>"早上好"</text></outputEntry>
              </rule>
            </decisionTable>
          </decision>
        </definitions>""";
    ModelFile other = new ModelFile("other.dmn", dmn.getBytes(StandardCharsets.UTF_8));
    assertThat(models.problems(List.of(other))).isEmpty();
  }
}
