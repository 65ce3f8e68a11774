package org.liangqu.workflow.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.liangqu.eligibility.TableExplanations.Row;

/**
 * What a table calls itself and its parts.
 *
 * @param expressions of the inputs, by the input's id
 * @param rows by the rule's id
 */
record TableLabels(String name, Map<String, String> expressions, Map<String, Row> rows) {

  /** By the decision's key. */
  static Map<String, TableLabels> of(DmnModelInstance model) {
    return model.getModelElementsByType(Decision.class).stream()
        .filter(decision -> decision.getExpression() instanceof DecisionTable)
        .collect(Collectors.toMap(Decision::getId, TableLabels::of));
  }

  private static TableLabels of(Decision decision) {
    DecisionTable table = (DecisionTable) decision.getExpression();
    return new TableLabels(
        decision.getName(),
        table.getInputs().stream().collect(Collectors.toMap(Input::getId, TableLabels::expression)),
        rows(new ArrayList<>(table.getRules())));
  }

  private static String expression(Input input) {
    return input.getInputExpression().getText().getTextContent().strip();
  }

  private static Map<String, Row> rows(List<Rule> rules) {
    Map<String, Row> rows = new HashMap<>();
    for (Rule rule : rules) {
      String annotation =
          rule.getDescription() == null ? "" : rule.getDescription().getTextContent().strip();
      rows.put(rule.getId(), new Row(rows.size() + 1, annotation));
    }
    return rows;
  }
}
