package org.liangqu.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangqu.eligibility.EligibilityModel.MODEL;
import static org.liangqu.eligibility.EligibilityModel.OUTPUTS;
import static org.liangqu.eligibility.EligibilityModel.findings;
import static org.liangqu.eligibility.EligibilityModel.isFindings;
import static org.liangqu.eligibility.EligibilityModel.rows;
import static org.liangqu.eligibility.EligibilityModel.table;
import static org.liangqu.eligibility.EligibilityModel.values;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.junit.jupiter.api.Test;

/** How the tables are written: what a reader and an administrator rely on. */
class EligibilityTablesTest {

  private static final GuideClauses GUIDE = new GuideClauses();

  @Test
  void findingsAreCollectedAndTermsUnique() {
    assertThat(decisions())
        .allSatisfy(
            decision ->
                assertThat(table(decision).getHitPolicy())
                    .isEqualTo(isFindings(decision) ? HitPolicy.COLLECT : HitPolicy.UNIQUE));
  }

  @Test
  void findingsHaveTheAgreedOutputs() {
    assertThat(findings())
        .allSatisfy(
            decision ->
                assertThat(table(decision).getOutputs())
                    .extracting(Output::getName)
                    .containsExactlyElementsOf(OUTPUTS));
  }

  @Test
  void everyRowNamesARuleOfTheCatalogueWithItsClauseAndEffect() {
    assertThat(rows())
        .allSatisfy(
            row -> {
              List<String> rules = values(row, "ruleId", "fundingRule");
              assertThat(GUIDE.ruleIds()).containsAll(rules);
              List<GuideClauses.Rule> registered =
                  rules.stream().map(GUIDE::rule).flatMap(rule -> rule.stream()).toList();
              assertThat(registered.stream().flatMap(rule -> rule.clauses().stream()))
                  .containsAll(values(row, "clause", "clauseOfType"));
              assertThat(registered)
                  .allMatch(rule -> values(row, "effect", "").contains(rule.effect().name()));
            });
  }

  @Test
  void everyRuleOfTheCatalogueHasARow() {
    Set<String> written =
        rows()
            .flatMap(row -> values(row, "ruleId", "fundingRule").stream())
            .collect(Collectors.toSet());
    assertThat(written).containsExactlyInAnyOrderElementsOf(RuleCatalogueTest.CATALOGUE);
  }

  @Test
  void everyRowQuotesTheGuideInItsAnnotation() {
    assertThat(rows())
        .allSatisfy(
            row -> {
              String annotation = row.getDescription().getTextContent();
              List<String> rules = values(row, "ruleId", "fundingRule");
              assertThat(rules)
                  .allSatisfy(
                      rule ->
                          assertThat(GUIDE.rule(rule).orElseThrow().quotations())
                              .satisfiesAnyOf(
                                  quoted -> assertThat(quoted).isEmpty(),
                                  quoted -> assertThat(quoted).anyMatch(annotation::contains)));
              assertThat(annotation).isNotBlank();
            });
  }

  /** A new table is open to applicants only once somebody has thought about it. */
  @Test
  void whatTellsOfOthersIsKeptFromTheUnit() {
    List<String> tables = findings().map(Decision::getId).toList();
    assertThat(tables).containsAll(JudgementBases.OF_UNIT_ALONE);
    assertThat(tables)
        .filteredOn(table -> !JudgementBases.OF_UNIT_ALONE.contains(table))
        .containsExactlyInAnyOrder(
            "SisterFindings", "ExpertReviewFindings", "BureauFindings", "ListFindings");
  }

  @Test
  void everythingIsFeelAndLabelled() {
    assertThat(MODEL.getModelElementsByType(Input.class))
        .allSatisfy(
            input -> {
              assertThat(input.getLabel()).containsPattern("\\p{IsHan}");
              assertThat(input.getInputExpression().getExpressionLanguage()).isEqualTo("feel");
            });
    assertThat(MODEL.getModelElementsByType(Output.class))
        .allSatisfy(output -> assertThat(output.getLabel()).containsPattern("\\p{IsHan}"));
    assertThat(MODEL.getModelElementsByType(OutputEntry.class))
        .allSatisfy(entry -> assertThat(entry.getExpressionLanguage()).isEqualTo("feel"));
  }

  @Test
  void everyDecisionIsKeptTenYearsAndDrawn() throws IOException {
    String xml = Files.readString(StandaloneTables.FILE);
    assertThat(decisions())
        .allSatisfy(
            decision -> {
              assertThat(decision.getCamundaHistoryTimeToLiveString()).isEqualTo("P4018D");
              assertThat(decision.getName()).containsPattern("\\p{IsHan}");
              assertThat(xml).contains("dmnElementRef=\"" + decision.getId() + "\"");
            });
  }

  private static Collection<Decision> decisions() {
    return MODEL.getModelElementsByType(Decision.class);
  }
}
