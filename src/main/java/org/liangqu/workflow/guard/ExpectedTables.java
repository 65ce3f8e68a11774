package org.liangqu.workflow.guard;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.liangqu.call.ProposalType;
import org.liangqu.call.Stage;
import org.liangqu.eligibility.TableFacts;
import org.liangqu.workflow.guard.FeelText.Kind;

/** Every table that the application judges. A new one is a line here. */
final class ExpectedTables {

  private static final List<Map<String, Object>> EACH_TYPE =
      Arrays.stream(ProposalType.values())
          .map(type -> Map.<String, Object>of("type", type.name()))
          .toList();

  private final List<TableSet> sets = List.of(eligibility(), review(), checklist());

  private static TableSet eligibility() {
    return new TableSet(
        "eligibility.dmn",
        TableFacts.ofBlankProposals().entrySet().stream()
            .map(table -> ExpectedTable.ofFindings(table.getKey(), table.getValue()))
            .toList());
  }

  private static TableSet review() {
    return new TableSet(
        "review.dmn",
        List.of(
            ofType(
                "ScoringRubric",
                HitPolicy.RULE_ORDER,
                Map.of("position", Kind.NUMBER, "criterion", Kind.TEXT, "maximum", Kind.NUMBER)),
            ofType("ExpertScoreThreshold", HitPolicy.UNIQUE, Map.of("threshold", Kind.NUMBER)),
            ofType(
                "PanelTerms",
                HitPolicy.UNIQUE,
                Map.of("minimumSize", Kind.NUMBER, "odd", Kind.YES_NO))));
  }

  private static TableSet checklist() {
    Map<String, Kind> item =
        Map.of("itemId", Kind.TEXT, "clause", Kind.TEXT, "question", Kind.TEXT);
    return new TableSet(
        "checklist.dmn",
        List.of(new ExpectedTable("ChecklistItems", HitPolicy.COLLECT, item, eachStage(), false)));
  }

  /** A stage may have nothing to ask; the subtype isn't known before it is filled in. */
  private static List<Map<String, Object>> eachStage() {
    return Arrays.stream(Stage.values())
        .flatMap(stage -> EACH_TYPE.stream().map(type -> of(stage, type)))
        .toList();
  }

  private static Map<String, Object> of(Stage stage, Map<String, Object> type) {
    Map<String, Object> facts = new HashMap<>(type);
    facts.put("stage", stage.name());
    facts.put("subtype", null);
    return facts;
  }

  private static ExpectedTable ofType(String id, HitPolicy hitPolicy, Map<String, Kind> outputs) {
    return new ExpectedTable(id, hitPolicy, outputs, EACH_TYPE, true);
  }

  List<TableSet> sets() {
    return sets;
  }

  Optional<ExpectedTable> table(String id) {
    return tables().filter(table -> table.id().equals(id)).findFirst();
  }

  Set<String> ids() {
    return tables().map(ExpectedTable::id).collect(Collectors.toSet());
  }

  /** Every fact that there is. */
  Set<String> factNames() {
    return tables()
        .flatMap(table -> table.facts().stream())
        .flatMap(facts -> facts.keySet().stream())
        .collect(Collectors.toSet());
  }

  private Stream<ExpectedTable> tables() {
    return sets.stream().flatMap(set -> set.tables().stream());
  }
}
