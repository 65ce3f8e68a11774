package org.liangqu.workflow.guard;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.liangqu.workflow.guard.Table.Cell;
import org.liangqu.workflow.guard.Table.Column;
import org.liangqu.workflow.guard.Table.Row;

/** Every cell is FEEL, and names only facts and functions that there are. */
final class FeelCheck implements Check {

  private static final String NO_TEXT = "单元格为空";

  private final ExpectedTables expected;
  private final Set<String> functions = FeelText.functions();

  FeelCheck(ExpectedTables expected) {
    this.expected = expected;
  }

  @Override
  public void check(Candidate candidate, Problems problems) {
    candidate.tables().forEach(table -> new OfTable(table, candidate, problems).check());
  }

  /** The check of one table. */
  private final class OfTable {

    private final Table table;
    private final Problems problems;
    private final Set<String> facts;
    private final boolean factsAreKnown;

    OfTable(Table table, Candidate candidate, Problems problems) {
      this.table = table;
      this.problems = problems;
      this.facts = new HashSet<>(factsOf(table, candidate));
      this.factsAreKnown = !facts.isEmpty();
      facts.addAll(candidate.requiredOutputs(table));
    }

    void check() {
      for (Column input : table.inputs()) {
        checkExpression(input.expression(), table.place().column(input.title()), "请填写事实的名称");
      }
      table.rows().forEach(this::check);
    }

    private void check(Row row) {
      for (int i = 0; i < Math.min(row.tests().size(), table.inputs().size()); i++) {
        Column input = table.inputs().get(i);
        checkTest(row.tests().get(i), input, table.at(row, input));
      }
      for (int i = 0; i < Math.min(row.results().size(), table.outputs().size()); i++) {
        Place place = table.at(row, table.outputs().get(i));
        checkExpression(row.results().get(i), place, "请填写；确无内容的填 null");
      }
    }

    private void checkExpression(Cell cell, Place place, String ifEmpty) {
      if (cell.text().isEmpty()) {
        problems.add(place, NO_TEXT, ifEmpty);
      } else if (isFeel(cell, place)) {
        checkNames(FeelText.expression(cell.text()), place);
      }
    }

    /** Empty tests hold for everything. */
    private void checkTest(Cell cell, Column input, Place place) {
      if (cell.text().isEmpty() || !isFeel(cell, place)) {
        return;
      }
      FeelText tests = FeelText.tests(cell.text());
      checkNames(tests, place);
      if (tests.parses()) {
        checkValues(tests.comparedTexts(), input, place);
      }
    }

    private boolean isFeel(Cell cell, Place place) {
      String language = cell.language();
      if (language == null
          || language.isBlank()
          || language.toLowerCase(Locale.ROOT).contains("feel")) {
        return true;
      }
      problems.add(place, "表达式语言为 " + language + "，系统不执行", "须为 feel");
      return false;
    }

    private void checkNames(FeelText text, Place place) {
      if (!text.parses()) {
        problems.add(place, text.failure(), "请改正");
        return;
      }
      FeelNames names = text.names();
      names.facts().stream()
          .filter(name -> factsAreKnown && !facts.contains(name))
          .forEach(name -> reportUnknown(name, place));
      names.functions().stream()
          .filter(name -> !functions.contains(name))
          .forEach(
              name ->
                  problems.add(
                      place,
                      "没有名为“" + name + "”的函数",
                      Nearest.hint(name, functions, "请使用 FEEL 的函数")));
    }

    private void reportUnknown(String name, Place place) {
      if (expected.factNames().contains(name)) {
        problems.add(place, "这张表判定时没有事实“" + name + "”", "请改用这张表已有的事实");
      } else {
        problems.add(place, "没有名为“" + name + "”的事实", Nearest.hint(name, facts, "如为文字，须加双引号"));
      }
    }

    private void checkValues(List<String> compared, Column input, Place place) {
      if (input.allowed() == null) {
        return;
      }
      FeelText values = FeelText.tests(input.allowed());
      if (!values.parses()) {
        problems.add(table.place().column(input.title()), values.failure(), "请改正允许值");
        return;
      }
      List<String> allowed = values.comparedTexts();
      compared.stream()
          .filter(value -> !allowed.isEmpty() && !allowed.contains(value))
          .forEach(
              value ->
                  problems.add(
                      place,
                      "“" + value + "”不在该列的允许值之内，本行不会命中",
                      Nearest.hint(value, allowed, "允许值为 " + input.allowed())));
    }
  }

  /** A table that others read has the facts that all of them have; an unknown one has any. */
  private Set<String> factsOf(Table table, Candidate candidate) {
    if (expected.table(table.id()).isPresent()) {
      return expected.table(table.id()).get().factNames();
    }
    List<Set<String>> ofOthers =
        candidate.requiring(table).stream()
            .flatMap(other -> expected.table(other.id()).stream())
            .map(ExpectedTable::factNames)
            .toList();
    return ofOthers.stream()
        .flatMap(Set::stream)
        .filter(name -> ofOthers.stream().allMatch(names -> names.contains(name)))
        .collect(Collectors.toSet());
  }
}
