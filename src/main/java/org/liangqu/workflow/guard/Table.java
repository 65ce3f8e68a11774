package org.liangqu.workflow.guard;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.model.dmn.HitPolicy;

/**
 * A decision table, as a reader sees it. A decision by a single expression is a table of one row.
 *
 * @param requires ids of the decisions whose outputs it reads
 */
record Table(
    Place place,
    boolean tabular,
    HitPolicy hitPolicy,
    boolean aggregated,
    String timeToLive,
    Set<String> requires,
    List<Column> inputs,
    List<Column> outputs,
    List<Row> rows) {

  /**
   * @param name an output's name; null for an input
   * @param expression an input's expression; null for an output
   * @param allowed the enumeration of its values as FEEL, null without one
   */
  record Column(String label, String name, Cell expression, String allowed) {

    String title() {
      return label == null || label.isBlank() ? nameOrExpression() : label;
    }

    private String nameOrExpression() {
      return name == null && expression != null ? expression.text() : String.valueOf(name);
    }
  }

  /** A FEEL text, empty where nothing is written. */
  record Cell(String text, String language) {}

  record Row(int number, String id, List<Cell> tests, List<Cell> results) {}

  String id() {
    return place.tableId();
  }

  Place at(Row row, Column column) {
    return place.row(row.number()).column(column.title());
  }

  /** Whether its rows are findings, judged or meant to be. */
  boolean isOfFindings() {
    return outputs.stream().anyMatch(output -> "ruleId".equals(output.name()));
  }

  Optional<Column> output(String name) {
    return outputs.stream().filter(output -> name.equals(output.name())).findFirst();
  }

  /** What stands in a row under an output; none where the row is too short or lacks the output. */
  Optional<Cell> result(Row row, String output) {
    return output(output)
        .map(outputs::indexOf)
        .filter(index -> index < row.results().size())
        .map(row.results()::get);
  }
}
