package org.liangqu.workflow.guard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.liangqu.workflow.engine.ParsedFeelEngineFactory;

/** Judges the tables of one file on the side, without the process engine. For one thread. */
final class TrialEngine {

  private final List<DmnDecisionTableEvaluationEvent> evaluated = new ArrayList<>();
  private final DmnEngine engine;
  private final Map<String, DmnDecision> decisions;

  private TrialEngine(DecisionFile file) {
    DefaultDmnEngineConfiguration configuration =
        (DefaultDmnEngineConfiguration)
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
    configuration.setFeelEngineFactory(new ParsedFeelEngineFactory());
    configuration.getCustomPostDecisionTableEvaluationListeners().add(evaluated::add);
    engine = configuration.buildEngine();
    decisions =
        engine.parseDecisions(file.model()).stream()
            .collect(Collectors.toMap(DmnDecision::getKey, Function.identity()));
  }

  static TrialEngine of(DecisionFile file) {
    return new TrialEngine(file);
  }

  /**
   * The rows that match, by id, each with its outputs by name.
   *
   * @throws RuntimeException if the table can't be evaluated
   */
  Map<String, Map<String, Object>> answer(String tableId, Map<String, Object> facts) {
    evaluated.clear();
    engine.evaluateDecision(decisions.get(tableId), facts);
    Map<String, Map<String, Object>> answers = new LinkedHashMap<>();
    evaluated.stream()
        .filter(event -> event.getDecision().getKey().equals(tableId))
        .flatMap(event -> event.getMatchingRules().stream())
        .forEach(rule -> answers.put(rule.getId(), outputs(rule)));
    return answers;
  }

  Set<String> rulesFired(String tableId, Map<String, Object> facts) {
    Set<String> rules = new LinkedHashSet<>();
    answer(tableId, facts).values().forEach(row -> rules.add(String.valueOf(row.get("ruleId"))));
    return rules;
  }

  private static Map<String, Object> outputs(DmnEvaluatedDecisionRule rule) {
    Map<String, Object> outputs = new LinkedHashMap<>();
    rule.getOutputEntries()
        .forEach((name, output) -> outputs.put(name, output.getValue().getValue()));
    return outputs;
  }
}
