package org.liangqu.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liangqu.call.ProposalType;
import org.liangqu.call.Stage;
import org.liangqu.eligibility.RuleExample.Situation;

/** The catalogue of rules is complete in the register, in the tests and in what is judged. */
class RuleCatalogueTest {

  static final Set<String> CATALOGUE =
      Set.of(
          // 四
          "zone-registration",
          "credit-record",
          "management-systems",
          "enterprise-statements",
          "audit-report",
          "joint-enterprise",
          "joint-enterprise-statements",
          "single-type",
          "paper-only-outcome",
          "basic-research-only",
          "corps-cooperation",
          "subprojects-required",
          "main-subproject-lead",
          "subproject-funds",
          "academician-agreement",
          "achievement-count",
          "achievement-age",
          "achievement-proof",
          "too-many-proofs",
          "industrialization-plan",
          "quantified-output",
          "participant-limit",
          "group-limit",
          // 二
          "self-raised-ratio",
          "duration",
          "annual-plan",
          "cluster-funding",
          "cluster-field",
          "cluster-problem",
          "cluster-team",
          "landmark-outcome",
          "landmark-level",
          "demonstration",
          "academician-funding",
          "academician-lead",
          "academician-cooperation",
          "academician-days",
          "academician-attendance",
          "academician-attended",
          "academician-shareholding",
          "academician-clusters",
          "in-xinjiang",
          "enterprise-funding",
          "enterprise-lead",
          "enterprise-research",
          "enterprise-joint",
          "transfer-funding",
          "transfer-benefit",
          "transfer-related",
          "transfer-outbound",
          "transfer-inbound",
          "transfer-market",
          // 三
          "indicators",
          // 一
          "priority-sme",
          "priority-base",
          // 五
          "call-window",
          "registered-unit",
          "park-argumentation",
          "on-selection-list");

  /** Rules whose facts the system itself counts, from the proposals that were submitted to it. */
  private static final Set<String> COUNTED_BY_THE_SYSTEM = Set.of("single-type", "group-limit");

  /**
   * Rows for what no proposal lacks, but an error in the system might: {@link MissingFactsTest}.
   */
  private static final List<String> ROWS_FOR_UNKNOWN_COUNTS =
      List.of(
          "Rule_Participation_12",
          "Rule_Industrialization_1",
          "Rule_Standing_13",
          "Rule_List_1",
          "Rule_Sister_3",
          "Rule_Sister_4");

  private static final List<RuleTest> TESTS =
      List.of(
          new FundingRulesTest(),
          new CommonRulesTest(),
          new ParticipationRulesTest(),
          new ClusterRulesTest(),
          new AcademicianRulesTest(),
          new EnterpriseRulesTest(),
          new TransferRulesTest(),
          new AchievementRulesTest(),
          new StandingRulesTest(),
          new PriorityRulesTest(),
          new GatewayRulesTest());

  @Test
  void theRegisterHoldsTheCatalogue() {
    assertThat(new GuideClauses().ruleIds()).containsExactlyInAnyOrderElementsOf(CATALOGUE);
  }

  @Test
  void everyRuleIsTestedInsideOutsideAndMissing() {
    Map<String, Set<Situation>> tested =
        examples()
            .collect(
                Collectors.groupingBy(
                    RuleExample::ruleId,
                    Collectors.mapping(
                        RuleExample::situation, Collectors.toCollection(TreeSet::new))));
    assertThat(tested.keySet()).containsExactlyInAnyOrderElementsOf(CATALOGUE);
    assertThat(tested)
        .allSatisfy(
            (rule, situations) ->
                assertThat(situations).containsExactlyElementsOf(situationsOf(rule)));
  }

  private static List<Situation> situationsOf(String rule) {
    return COUNTED_BY_THE_SYSTEM.contains(rule)
        ? List.of(Situation.INSIDE, Situation.OUTSIDE)
        : List.of(Situation.values());
  }

  @Test
  void everyRowMatchesInAnExample() {
    StandaloneTables tables = StandaloneTables.fresh();
    examples().forEach(example -> TestJudge.judge(example.file(), example.stage(), tables));
    assertThat(EligibilityModel.rows().map(DmnElement::getId))
        .filteredOn(row -> !tables.matchedRows().contains(row))
        .containsExactlyInAnyOrderElementsOf(ROWS_FOR_UNKNOWN_COUNTS);
  }

  @Test
  void everyFindingCitesItsRuleAsRegistered() {
    GuideClauses guide = new GuideClauses();
    assertThat(examples().flatMap(RuleCatalogueTest::findings))
        .allSatisfy(
            finding -> {
              GuideClauses.Rule rule = guide.rule(finding.ruleId()).orElseThrow();
              assertThat(rule.clauses()).contains(finding.clause());
              assertThat(finding.effect()).isEqualTo(rule.effect());
              assertThat(finding.clauseText()).isNotBlank();
              assertThat(finding.field()).isNotBlank();
              assertThat(finding.message()).doesNotContain("null");
            });
  }

  @ParameterizedTest
  @EnumSource(ProposalType.class)
  void aSoundProposalHasNoFindingAtAnyStage(ProposalType type) {
    assertThat(Stage.values())
        .allSatisfy(
            stage -> assertThat(TestJudge.findings(CaseBuilder.sound(type), stage)).isEmpty());
  }

  private static Stream<Finding> findings(RuleExample example) {
    return TestJudge.findings(example.file(), example.stage()).stream();
  }

  private static Stream<RuleExample> examples() {
    return TESTS.stream().flatMap(test -> test.all().stream());
  }
}
