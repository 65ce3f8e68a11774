package org.liangqu.workflow.guard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.liangqu.workflow.guard.Table.Cell;
import org.liangqu.workflow.guard.Table.Row;

/** What rows of findings state: a constant, or the name of a required table's output. */
final class StatedRows {

  private final Candidate candidate;

  StatedRows(Candidate candidate) {
    this.candidate = candidate;
  }

  /** A rule of the guide as a row states it. */
  record StatedRule(Stated ruleId, List<Stated> clauses, List<Stated> effects) {}

  /** A rule id for each that the row stands for, with what goes with it. */
  List<StatedRule> rules(Table table, Row row) {
    List<Stated> clauses = values(table, row, "clause");
    List<Stated> effects = values(table, row, "effect");
    return values(table, row, "ruleId").stream()
        .map(rule -> new StatedRule(rule, with(rule, clauses), with(rule, effects)))
        .toList();
  }

  private static List<Stated> with(Stated rule, List<Stated> others) {
    return others.stream().filter(rule::goesWith).toList();
  }

  /** Empty where the cell is missing, computed, or not FEEL. */
  List<Stated> values(Table table, Row row, String output) {
    Optional<FeelText> text =
        table
            .result(row, output)
            .filter(cell -> !cell.text().isEmpty())
            .map(Cell::text)
            .map(FeelText::expression)
            .filter(FeelText::parses);
    if (text.isEmpty()) {
      return List.of();
    }
    Place place = table.at(row, table.output(output).orElseThrow());
    return text.get()
        .constant()
        .map(constant -> List.of(Stated.here(constant, place)))
        .or(() -> text.get().name().map(name -> required(table, name)))
        .orElse(List.of());
  }

  private List<Stated> required(Table table, String output) {
    return candidate.required(table).stream()
        .flatMap(
            required -> required.rows().stream().flatMap(row -> constant(required, row, output)))
        .toList();
  }

  private static Stream<Stated> constant(Table table, Row row, String output) {
    return table
        .result(row, output)
        .map(cell -> FeelText.expression(cell.text()))
        .filter(FeelText::parses)
        .flatMap(FeelText::constant)
        .map(
            text ->
                new Stated(
                    text,
                    table.at(row, table.output(output).orElseThrow()),
                    table.place().row(row.number())))
        .stream();
  }
}
