package org.liangqu.workflow.guard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.LiteralExpression;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.camunda.bpm.model.dmn.instance.UnaryTests;
import org.camunda.bpm.model.dmn.instance.Variable;
import org.liangqu.workflow.guard.Table.Cell;
import org.liangqu.workflow.guard.Table.Column;
import org.liangqu.workflow.guard.Table.Row;

/** Reads the tables of a DMN model. */
final class TableReader {

  private TableReader() {}

  static List<Table> tables(String file, Collection<Decision> decisions) {
    return decisions.stream().map(decision -> table(file, decision)).toList();
  }

  private static Table table(String file, Decision decision) {
    Place place = Place.of(file).table(decision.getId(), decision.getName());
    return decision.getExpression() instanceof DecisionTable table
        ? new Table(
            place,
            true,
            table.getHitPolicy(),
            table.getAggregation() != null,
            decision.getCamundaHistoryTimeToLiveString(),
            requires(decision),
            table.getInputs().stream().map(TableReader::column).toList(),
            table.getOutputs().stream().map(TableReader::column).toList(),
            rows(table))
        : single(place, decision);
  }

  private static Table single(Place place, Decision decision) {
    String name = Optional.ofNullable(decision.getVariable()).map(Variable::getName).orElse(null);
    List<Row> rows =
        decision.getExpression() instanceof LiteralExpression literal
            ? List.of(new Row(1, literal.getId(), List.of(), List.of(cell(literal))))
            : List.of();
    return new Table(
        place,
        false,
        HitPolicy.UNIQUE,
        false,
        decision.getCamundaHistoryTimeToLiveString(),
        requires(decision),
        List.of(),
        List.of(new Column(null, name, null, null)),
        rows);
  }

  private static Set<String> requires(Decision decision) {
    return decision.getInformationRequirements().stream()
        .map(requirement -> requirement.getRequiredDecision())
        .filter(Objects::nonNull)
        .map(DmnElement::getId)
        .collect(Collectors.toSet());
  }

  private static Column column(Input input) {
    InputExpression expression = input.getInputExpression();
    Cell cell = expression == null ? new Cell("", null) : cell(expression);
    return new Column(input.getLabel(), null, cell, allowed(input.getInputValues()));
  }

  private static Column column(Output output) {
    return new Column(output.getLabel(), output.getName(), null, allowed(output.getOutputValues()));
  }

  private static String allowed(UnaryTests values) {
    return values == null || text(values.getText()).isEmpty() ? null : text(values.getText());
  }

  private static List<Row> rows(DecisionTable table) {
    List<Row> rows = new ArrayList<>();
    for (Rule rule : table.getRules()) {
      rows.add(
          new Row(
              rows.size() + 1,
              rule.getId(),
              rule.getInputEntries().stream().map(TableReader::cell).toList(),
              rule.getOutputEntries().stream().map(TableReader::cell).toList()));
    }
    return rows;
  }

  private static Cell cell(UnaryTests tests) {
    return new Cell(text(tests.getText()), tests.getExpressionLanguage());
  }

  private static Cell cell(LiteralExpression expression) {
    return new Cell(text(expression.getText()), expression.getExpressionLanguage());
  }

  private static String text(Text text) {
    return text == null || text.getTextContent() == null ? "" : text.getTextContent().strip();
  }
}
