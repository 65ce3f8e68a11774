package org.liangqu.workflow.rules;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionLogicEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedInput;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedOutput;
import org.liangqu.eligibility.TableExplanations.Explanation;
import org.liangqu.eligibility.TableExplanations.Row;
import org.liangqu.eligibility.TableExplanations.Value;

/** The tables of a file, ready to judge and to tell how. */
final class ExplainableTables {

  private final ExplainingEngine engine;
  private final Map<String, DmnDecision> decisions;
  private final Map<String, TableLabels> labels;

  ExplainableTables(
      ExplainingEngine engine,
      Map<String, DmnDecision> decisions,
      Map<String, TableLabels> labels) {
    this.engine = engine;
    this.decisions = decisions;
    this.labels = labels;
  }

  Explanation explain(String decisionKey, Map<String, Object> facts) {
    DmnDecisionEvaluationEvent event = engine.judge(decisions.get(decisionKey), facts);
    DmnDecisionTableEvaluationEvent table = table(event.getDecisionResult());
    TableLabels names = labels.get(decisionKey);
    return new Explanation(names.name(), inputs(table, names), bounds(event), rows(table, names));
  }

  private static List<Value> inputs(DmnDecisionTableEvaluationEvent table, TableLabels names) {
    return table.getInputs().stream().map(input -> value(input, names)).toList();
  }

  private static Value value(DmnEvaluatedInput input, TableLabels names) {
    return new Value(
        input.getName(), names.expressions().get(input.getId()), input.getValue().getValue());
  }

  /** Bounds are numbers; what else the terms give are names of rules and clauses. */
  private static List<Value> bounds(DmnDecisionEvaluationEvent event) {
    return event.getRequiredDecisionResults().stream()
        .map(ExplainableTables::table)
        .flatMap(terms -> terms.getMatchingRules().stream())
        .map(DmnEvaluatedDecisionRule::getOutputEntries)
        .map(Map::values)
        .flatMap(Collection::stream)
        .filter(output -> output.getValue().getValue() instanceof Number)
        .map(ExplainableTables::value)
        .toList();
  }

  private static Value value(DmnEvaluatedOutput output) {
    return new Value(output.getName(), output.getOutputName(), output.getValue().getValue());
  }

  private static List<Row> rows(DmnDecisionTableEvaluationEvent table, TableLabels names) {
    return table.getMatchingRules().stream()
        .map(DmnEvaluatedDecisionRule::getId)
        .map(names.rows()::get)
        .toList();
  }

  private static DmnDecisionTableEvaluationEvent table(DmnDecisionLogicEvaluationEvent event) {
    return (DmnDecisionTableEvaluationEvent) event;
  }
}
