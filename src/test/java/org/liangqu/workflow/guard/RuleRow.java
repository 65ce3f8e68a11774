package org.liangqu.workflow.guard;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liangqu.workflow.guard.StatedRows.StatedRule;
import org.liangqu.workflow.guard.Table.Cell;
import org.liangqu.workflow.guard.Table.Row;

/** A row of findings, read as one rule of the guide. */
record RuleRow(Candidate models, Table table, Row row, StatedRule rule) {

  /** The chapter of what holds for each type, under the clause of the type. */
  static final String COMMON = "二";

  static List<RuleRow> all(Candidate models) {
    StatedRows stated = new StatedRows(models);
    return models
        .tables()
        .filter(Table::isOfFindings)
        .flatMap(
            table ->
                table.rows().stream()
                    .flatMap(
                        row ->
                            stated.rules(table, row).stream()
                                .map(rule -> new RuleRow(models, table, row, rule))))
        .toList();
  }

  String ruleId() {
    return rule.ruleId().text();
  }

  List<String> clauses() {
    return rule.clauses().stream().map(Stated::text).toList();
  }

  boolean isIn(String chapter) {
    return clauses().size() > 1
        ? chapter.equals(COMMON)
        : !chapter.equals(COMMON) && clauses().get(0).startsWith(chapter);
  }

  String markdown() {
    return Markdown.row(
        conditions(),
        bounds(),
        result("message"),
        result("field"),
        "`%s` %d".formatted(table.id(), row.number()));
  }

  private String conditions() {
    List<String> conditions = new ArrayList<>();
    for (int i = 0; i < row.tests().size(); i++) {
      Cell test = row.tests().get(i);
      if (!test.text().isEmpty()) {
        conditions.add(table.inputs().get(i).title() + " `" + test.text() + "`");
      }
    }
    return String.join("; ", conditions);
  }

  private String result(String output) {
    return table
        .result(row, output)
        .map(cell -> MessageTemplate.of(cell.text()).orElseGet(() -> Markdown.feel(cell)))
        .orElse("");
  }

  /** The values of the bounds that the row names, from the tables that it requires. */
  private String bounds() {
    return names().stream()
        .flatMap(
            name ->
                models.required(table).stream()
                    .filter(required -> required.output(name).isPresent())
                    .map(required -> "`%s` = %s".formatted(name, values(required, name))))
        .collect(Collectors.joining("; "));
  }

  private Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    Stream.concat(
            row.tests().stream()
                .map(Cell::text)
                .filter(text -> !text.isEmpty())
                .map(FeelText::tests),
            table.result(row, "message").map(Cell::text).map(FeelText::expression).stream())
        .filter(FeelText::parses)
        .forEach(text -> names.addAll(text.names().facts()));
    return names;
  }

  /** One value where all rows agree or the rule stems from one row, else one for each. */
  private String values(Table required, String name) {
    Place source = rule.ruleId().source();
    List<Row> rows =
        required.rows().stream()
            .filter(one -> source == null || required.place().row(one.number()).equals(source))
            .filter(one -> !value(required, one, name).equals(Markdown.NOTHING))
            .toList();
    Set<String> distinct =
        rows.stream().map(one -> value(required, one, name)).collect(Collectors.toSet());
    return distinct.size() == 1
        ? distinct.iterator().next()
        : rows.stream()
            .map(one -> Markdown.feel(one.tests().get(0)) + " " + value(required, one, name))
            .collect(Collectors.joining(", "));
  }

  private static String value(Table required, Row row, String name) {
    return required.result(row, name).map(Markdown::feel).orElse("");
  }
}
