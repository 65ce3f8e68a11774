package org.liangqu.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How the tables are written: what a reader and an administrator rely on. */
class EligibilityTablesTest {

  private static final List<String> OUTPUTS =
      List.of("ruleId", "clause", "effect", "field", "message");
  private static final GuideClauses GUIDE = new GuideClauses();

  private static DmnModelInstance model;

  @BeforeAll
  static void read() throws IOException {
    try (InputStream file = Files.newInputStream(StandaloneTables.FILE)) {
      model = Dmn.readModelFromStream(file);
    }
  }

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
    assertThat(model.getModelElementsByType(Input.class))
        .allSatisfy(
            input -> {
              assertThat(input.getLabel()).containsPattern("\\p{IsHan}");
              assertThat(input.getInputExpression().getExpressionLanguage()).isEqualTo("feel");
            });
    assertThat(model.getModelElementsByType(Output.class))
        .allSatisfy(output -> assertThat(output.getLabel()).containsPattern("\\p{IsHan}"));
    assertThat(model.getModelElementsByType(OutputEntry.class))
        .allSatisfy(entry -> assertThat(entry.getExpressionLanguage()).isEqualTo("feel"));
  }

  @Test
  void everyDecisionIsKeptTenYearsAndDrawn() throws IOException {
    String xml = Files.readString(StandaloneTables.FILE);
    assertThat(decisions())
        .allSatisfy(
            decision -> {
              assertThat(decision.getCamundaHistoryTimeToLiveString()).isEqualTo("P3650D");
              assertThat(decision.getName()).containsPattern("\\p{IsHan}");
              assertThat(xml).contains("dmnElementRef=\"" + decision.getId() + "\"");
            });
  }

  private static Collection<Decision> decisions() {
    return model.getModelElementsByType(Decision.class);
  }

  private static Stream<Decision> findings() {
    return decisions().stream().filter(EligibilityTablesTest::isFindings);
  }

  private static boolean isFindings(Decision decision) {
    return decision.getId().endsWith("Findings");
  }

  private static DecisionTable table(Decision decision) {
    return (DecisionTable) decision.getExpression();
  }

  private static Stream<Rule> rows() {
    return findings().flatMap(decision -> table(decision).getRules().stream());
  }

  /** The text of an output, or all that the terms give where it is taken from there. */
  private static List<String> values(Rule row, String output, String term) {
    String text = text(row, OUTPUTS.indexOf(output));
    return text.equals(term) ? terms(term) : List.of(unquoted(text));
  }

  private static List<String> terms(String output) {
    DecisionTable terms = table(model.getModelElementById("FundingTerms"));
    List<String> names = terms.getOutputs().stream().map(Output::getName).toList();
    return terms.getRules().stream()
        .map(row -> unquoted(text(row, names.indexOf(output))))
        .toList();
  }

  private static String text(Rule row, int output) {
    return row.getOutputEntries().stream().toList().get(output).getText().getTextContent();
  }

  private static String unquoted(String text) {
    return Arrays.stream(text.split("\"")).filter(part -> !part.isEmpty()).findFirst().orElse("");
  }
}
