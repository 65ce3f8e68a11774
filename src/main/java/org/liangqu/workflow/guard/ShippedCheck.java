package org.liangqu.workflow.guard;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.liangqu.eligibility.GuideClauses;
import org.liangqu.workflow.guard.FeelText.Kind;
import org.liangqu.workflow.guard.ShippedTables.Cited;
import org.liangqu.workflow.guard.Table.Cell;
import org.liangqu.workflow.guard.Table.Column;
import org.liangqu.workflow.guard.Table.Row;

/** No rule of the guide is lost, and a bound stays a number. */
final class ShippedCheck implements Check {

  private final ShippedTables shipped;
  private final ExpectedTables expected;
  private final GuideClauses guide;

  ShippedCheck(ShippedTables shipped, ExpectedTables expected, GuideClauses guide) {
    this.shipped = shipped;
    this.expected = expected;
    this.guide = guide;
  }

  @Override
  public void check(Candidate candidate, Problems problems) {
    candidate
        .tables()
        .forEach(
            table -> {
              requireRules(candidate, table, problems);
              shipped
                  .tables()
                  .table(table.id())
                  .filter(same -> !same.isOfFindings())
                  .ifPresent(same -> compareKinds(table, same, problems));
            });
    requireRegister(candidate, problems);
  }

  private void requireRules(Candidate candidate, Table table, Problems problems) {
    Set<Cited> present = ShippedTables.rules(candidate, table);
    shipped.rules(table.id()).stream()
        .filter(rule -> !present.contains(rule))
        .forEach(
            rule ->
                problems.add(
                    table.place(),
                    "没有规则 %s（条款 %s）的行".formatted(rule.ruleId(), rule.clause()),
                    "规则由指南规定，可以修改标准和说明，不能删除，请补回"));
  }

  /** Rules that the release's own tables lack. */
  private void requireRegister(Candidate candidate, Problems problems) {
    Set<String> known = new HashSet<>(ruleIds(candidate));
    known.addAll(ruleIds(shipped.tables()));
    candidate.files().stream()
        .filter(file -> file.tables().stream().anyMatch(this::isJudgedFindings))
        .findFirst()
        .ifPresent(
            file ->
                guide.ruleIds().stream()
                    .filter(id -> candidate.isWhole() && !known.contains(id))
                    .forEach(id -> problems.add(file.place(), "没有规则 " + id + " 的行", "请补回")));
  }

  private boolean isJudgedFindings(Table table) {
    return table.isOfFindings() && expected.table(table.id()).isPresent();
  }

  private static Set<String> ruleIds(Candidate candidate) {
    return candidate
        .tables()
        .flatMap(table -> ShippedTables.rules(candidate, table).stream())
        .map(Cited::ruleId)
        .collect(Collectors.toSet());
  }

  private static void compareKinds(Table table, Table same, Problems problems) {
    for (Column output : same.outputs()) {
      Set<Kind> kinds = EnumSet.noneOf(Kind.class);
      same.rows()
          .forEach(row -> same.result(row, output.name()).ifPresent(cell -> add(kinds, cell)));
      for (Row row : table.rows()) {
        table
            .result(row, output.name())
            .ifPresent(cell -> compareKind(cell, kinds, table, row, output, problems));
      }
    }
  }

  private static void add(Set<Kind> kinds, Cell cell) {
    FeelText.expression(cell.text()).kind().ifPresent(kinds::add);
  }

  private static void compareKind(
      Cell cell, Set<Kind> kinds, Table table, Row row, Column output, Problems problems) {
    FeelText text = FeelText.expression(cell.text());
    if (!kinds.isEmpty()
        && text.parses()
        && text.kind().filter(kind -> !kinds.contains(kind)).isPresent()) {
      problems.add(
          table.at(row, table.output(output.name()).orElseThrow()),
          "值为 " + cell.text(),
          "须为" + kinds.stream().map(Kind::label).collect(Collectors.joining("或 ")));
    }
  }
}
