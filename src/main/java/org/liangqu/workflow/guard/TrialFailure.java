package org.liangqu.workflow.guard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.impl.hitpolicy.DmnHitPolicyException;
import org.liangqu.workflow.guard.Table.Row;

/** Says why a trial ended without an answer. */
final class TrialFailure {

  private static final Pattern MATCHED = Pattern.compile("RuleImpl\\{id='([^']+)'");

  private final DecisionFile file;
  private final Problems problems;

  TrialFailure(DecisionFile file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  void report(Table table, Map<String, Object> facts, RuntimeException failure) {
    Optional<Table> overlapping =
        failure instanceof DmnHitPolicyException
            ? file.tables().stream().filter(any -> !matched(any, failure).isEmpty()).findFirst()
            : Optional.empty();
    overlapping.ifPresentOrElse(
        overlap -> reportOverlap(overlap, facts, matched(overlap, failure)),
        () -> problems.add(table.place(), "试判失败（" + failure.getMessage() + "）", "请改正其中的表达式"));
  }

  private void reportOverlap(Table table, Map<String, Object> facts, List<Row> rows) {
    String numbers =
        rows.stream().map(row -> String.valueOf(row.number())).collect(Collectors.joining("、"));
    problems.add(
        table.place(),
        "项目类型为 %s 时，第 %s 行同时命中".formatted(facts.get("type"), numbers),
        "命中策略为 " + table.hitPolicy() + "，只能有一行命中");
  }

  /** The rows that the engine names as having matched together. */
  private static List<Row> matched(Table table, RuntimeException failure) {
    List<String> ids =
        MATCHED
            .matcher(String.valueOf(failure.getMessage()))
            .results()
            .map((MatchResult match) -> match.group(1))
            .toList();
    return table.rows().stream().filter(row -> ids.contains(row.id())).toList();
  }
}
