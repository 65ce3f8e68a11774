package org.liangqu.workflow.guard;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.liangqu.workflow.guard.Table.Column;
import org.liangqu.workflow.guard.Table.Row;

/** A table has the outputs and the hit policy that are relied on, and no row is short of a cell. */
final class FormCheck implements Check {

  private static final Pattern TIME_TO_LIVE = Pattern.compile("P\\d+D|\\d+");

  private final ExpectedTables expected;

  FormCheck(ExpectedTables expected) {
    this.expected = expected;
  }

  @Override
  public void check(Candidate candidate, Problems problems) {
    candidate.tables().forEach(table -> check(table, problems));
  }

  private void check(Table table, Problems problems) {
    if (table.timeToLive() == null || !TIME_TO_LIVE.matcher(table.timeToLive()).matches()) {
      problems.add(table.place(), "没有历史保留期限（History time to live）", "请填写天数，如 P4018D");
    }
    expected.table(table.id()).ifPresent(judged -> check(table, judged, problems));
    checkOutputNames(table, problems);
    table.rows().forEach(row -> checkLength(table, row, problems));
  }

  private static void check(Table table, ExpectedTable judged, Problems problems) {
    if (!table.tabular()) {
      problems.add(table.place(), "不是决策表", "须为决策表（Decision table）");
      return;
    }
    if (table.hitPolicy() != judged.hitPolicy() || table.aggregated()) {
      problems.add(
          table.place(),
          "命中策略（Hit policy）为 " + table.hitPolicy() + (table.aggregated() ? "（汇总）" : ""),
          "须为 " + judged.hitPolicy() + "，不汇总");
    }
    Set<String> names = table.outputs().stream().map(Column::name).collect(Collectors.toSet());
    judged.outputs().keySet().stream()
        .filter(name -> !names.contains(name))
        .sorted()
        .forEach(name -> reportMissing(table, name, judged, problems));
  }

  private static void reportMissing(
      Table table, String name, ExpectedTable judged, Problems problems) {
    String known = table.outputs().stream().map(Column::name).collect(Collectors.joining("、"));
    problems.add(
        table.place().column(name),
        "没有名为 " + name + " 的输出列，现有输出列为 " + known,
        "须有输出列 " + judged.outputs().keySet().stream().sorted().collect(Collectors.joining("、")));
  }

  private static void checkOutputNames(Table table, Problems problems) {
    Set<String> names = new HashSet<>();
    for (Column output : table.outputs()) {
      if (output.name() == null || output.name().isBlank()) {
        problems.add(table.place().column(output.title()), "输出列没有名称", "请填写名称（Name）");
      } else if (!names.add(output.name())) {
        problems.add(table.place().column(output.title()), "有两个输出列名为 " + output.name(), "各列名称须不同");
      }
    }
  }

  private static void checkLength(Table table, Row row, Problems problems) {
    if (row.tests().size() != table.inputs().size()
        || row.results().size() != table.outputs().size()) {
      problems.add(
          table.place().row(row.number()),
          "有 %d 个条件和 %d 个结果".formatted(row.tests().size(), row.results().size()),
          "须为 %d 个条件和 %d 个结果".formatted(table.inputs().size(), table.outputs().size()));
    }
  }
}
