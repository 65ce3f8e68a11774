package org.liangqu.workflow.rules;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.variable.VariableMap;
import org.liangqu.eligibility.DecisionTables;
import org.liangqu.eligibility.Evaluation;
import org.liangqu.workflow.EngineSession;
import org.springframework.stereotype.Component;

/**
 * Tables judged by the engine, in their newest version. Called from a delegate, the engine's
 * history keeps the evaluation with the process instance and activity.
 */
@Component
class EngineTables implements DecisionTables {

  private final DecisionService decisions;
  private final NewestTables newest;
  private final EngineSession session;

  EngineTables(DecisionService decisions, NewestTables newest, EngineSession session) {
    this.decisions = decisions;
    this.newest = newest;
    this.session = session;
  }

  @Override
  public Evaluation evaluate(String decisionKey, Map<String, Object> facts) {
    return evaluate(List.of(new Question(decisionKey, facts))).get(0);
  }

  @Override
  public List<Evaluation> evaluate(List<Question> questions) {
    return session.asApplication(
        () -> {
          Map<String, DecisionDefinition> tables = newest.byKey();
          TypedFacts typed = new TypedFacts();
          return questions.stream()
              .map(one -> evaluate(tables.get(one.decisionKey()), typed.of(one.facts())))
              .toList();
        });
  }

  private Evaluation evaluate(DecisionDefinition table, VariableMap facts) {
    List<Map<String, Object>> rows =
        decisions.evaluateDecisionById(table.getId()).variables(facts).evaluate().getResultList();
    return new Evaluation(table.getKey(), table.getVersion(), table.getId(), rows);
  }
}
