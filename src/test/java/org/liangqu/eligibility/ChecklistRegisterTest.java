package org.liangqu.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;

/** How {@code checklist.dmn} is written, and that each of its rows stands in the guide. */
class ChecklistRegisterTest {

  private static final GuideClauses GUIDE = new GuideClauses();
  private static final DmnModelInstance MODEL =
      Dmn.readModelFromFile(Path.of("bpmn", "checklist.dmn").toFile());

  @Test
  void theRegisterHoldsTheItemsOfTheTable() {
    assertThat(rows().stream().map(row -> value(row, 0)).collect(Collectors.toSet()))
        .isEqualTo(GUIDE.itemIds());
  }

  @Test
  void everyRowCitesAClauseOfItsItemAndQuotesTheGuideInItsAnnotation() {
    assertThat(rows())
        .allSatisfy(
            row -> {
              GuideClauses.Item item = GUIDE.item(value(row, 0)).orElseThrow();
              assertThat(item.clauses()).contains(value(row, 1));
              assertThat(item.quotations())
                  .anyMatch(row.getDescription().getTextContent()::contains);
            });
  }

  @Test
  void everyClauseOfAnItemIsAsked() {
    assertThat(GUIDE.itemIds())
        .allSatisfy(
            id ->
                assertThat(
                        rows().stream()
                            .filter(row -> value(row, 0).equals(id))
                            .map(row -> value(row, 1)))
                    .containsExactlyInAnyOrderElementsOf(GUIDE.item(id).orElseThrow().clauses()));
  }

  @Test
  void everyRowAsksAQuestion() {
    assertThat(rows()).allSatisfy(row -> assertThat(value(row, 2)).endsWith("？"));
  }

  @Test
  void itemsAreCollectedAndKeptTenYears() {
    Decision decision = MODEL.getModelElementById("ChecklistItems");
    assertThat(table().getHitPolicy()).isEqualTo(HitPolicy.COLLECT);
    assertThat(decision.getCamundaHistoryTimeToLiveString()).isEqualTo("P4018D");
  }

  @Test
  void inputsAreEnumeratedAndEverythingIsLabelledFeel() {
    assertThat(MODEL.getModelElementsByType(Input.class))
        .hasSize(3)
        .allSatisfy(
            input -> {
              assertThat(input.getLabel()).containsPattern("\\p{IsHan}");
              assertThat(input.getInputExpression().getExpressionLanguage()).isEqualTo("feel");
              assertThat(input.getInputValues().getText().getTextContent()).contains("\",\"");
            });
    assertThat(MODEL.getModelElementsByType(Output.class))
        .extracting(Output::getName)
        .containsExactly("itemId", "clause", "question");
    assertThat(MODEL.getModelElementsByType(OutputEntry.class))
        .allSatisfy(entry -> assertThat(entry.getExpressionLanguage()).isEqualTo("feel"));
  }

  private static DecisionTable table() {
    return MODEL.getModelElementsByType(DecisionTable.class).iterator().next();
  }

  private static Collection<Rule> rows() {
    return table().getRules();
  }

  private static String value(Rule row, int output) {
    List<OutputEntry> entries = List.copyOf(row.getOutputEntries());
    return entries.get(output).getText().getTextContent().replace("\"", "");
  }
}
