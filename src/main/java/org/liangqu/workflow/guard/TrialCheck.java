package org.liangqu.workflow.guard;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.liangqu.workflow.guard.FeelText.Kind;
import org.liangqu.workflow.guard.Table.Column;
import org.liangqu.workflow.guard.Table.Row;

/**
 * Each table is judged on a blank proposal: it answers in full, and a missing fact makes its rule
 * fire as it does in the release's table.
 */
final class TrialCheck implements Check {

  private final ExpectedTables expected;
  private final ShippedTables shipped;

  TrialCheck(ExpectedTables expected, ShippedTables shipped) {
    this.expected = expected;
    this.shipped = shipped;
  }

  @Override
  public void check(Candidate candidate, Problems problems) {
    for (DecisionFile file : candidate.files()) {
      TrialEngine engine = TrialEngine.of(file);
      for (Table table : file.tables()) {
        expected
            .table(table.id())
            .ifPresent(
                judged ->
                    new OfTable(engine, table, judged, problems, new TrialFailure(file, problems))
                        .check());
      }
    }
  }

  /** The trial of one table. */
  private final class OfTable {

    private final TrialEngine engine;
    private final Table table;
    private final ExpectedTable judged;
    private final Problems problems;
    private final TrialFailure failure;

    OfTable(
        TrialEngine engine,
        Table table,
        ExpectedTable judged,
        Problems problems,
        TrialFailure failure) {
      this.engine = engine;
      this.table = table;
      this.judged = judged;
      this.problems = problems;
      this.failure = failure;
    }

    void check() {
      for (int index = 0; index < judged.facts().size(); index++) {
        Map<String, Object> facts = judged.facts().get(index);
        try {
          var answers = engine.answer(table.id(), facts);
          answers.forEach(this::checkAnswer);
          requireAnswer(answers.keySet(), facts);
          requireFired(answers, index);
        } catch (RuntimeException e) {
          failure.report(table, facts, e);
        }
      }
    }

    private void checkAnswer(String rowId, Map<String, Object> outputs) {
      judged.outputs().forEach((name, kind) -> checkOutput(rowId, name, kind, outputs.get(name)));
    }

    private void checkOutput(String rowId, String name, Kind kind, Object value) {
      boolean isOfKind =
          switch (kind) {
            case TEXT -> value instanceof String text && !text.isBlank();
            case NUMBER -> value instanceof Number;
            case YES_NO -> value instanceof Boolean;
            case NOTHING -> value == null;
          };
      if (!isOfKind) {
        Column column = table.output(name).orElseThrow();
        int row = row(rowId);
        problems.add(
            table.place().row(row).column(column.title()),
            "试判得出的值为 " + value,
            "须得出" + kind.label());
      }
    }

    private int row(String rowId) {
      return table.rows().stream()
          .filter(row -> row.id().equals(rowId))
          .map(Row::number)
          .findFirst()
          .orElse(0);
    }

    private void requireAnswer(Set<String> answers, Map<String, Object> facts) {
      if (judged.mustAnswer() && answers.isEmpty()) {
        problems.add(table.place(), "没有适用于项目类型 " + facts.get("type") + " 的行", "每一类项目须有一行");
      }
    }

    private void requireFired(Map<String, Map<String, Object>> answers, int index) {
      Set<String> silent = new LinkedHashSet<>(shipped.rulesFiredOn(judged, index));
      answers.values().forEach(row -> silent.remove(String.valueOf(row.get("ruleId"))));
      silent.stream()
          .filter(rule -> judged.outputs().containsKey("ruleId"))
          .forEach(
              rule ->
                  problems.add(
                      table.place(), "填报内容缺失时，规则 " + rule + " 不再提出意见", "请保留条件为 null（未填写）的行"));
    }
  }
}
