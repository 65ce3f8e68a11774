package org.liangqu.workflow.rules;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
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
  private final RepositoryService repository;
  private final EngineSession session;

  EngineTables(DecisionService decisions, RepositoryService repository, EngineSession session) {
    this.decisions = decisions;
    this.repository = repository;
    this.session = session;
  }

  @Override
  public Evaluation evaluate(String decisionKey, Map<String, Object> facts) {
    return session.asApplication(() -> evaluateNewest(decisionKey, facts));
  }

  private Evaluation evaluateNewest(String decisionKey, Map<String, Object> facts) {
    DecisionDefinition definition =
        repository
            .createDecisionDefinitionQuery()
            .decisionDefinitionKey(decisionKey)
            .latestVersion()
            .singleResult();
    List<Map<String, Object>> rows =
        decisions
            .evaluateDecisionById(definition.getId())
            .variables(facts)
            .evaluate()
            .getResultList();
    return new Evaluation(decisionKey, definition.getVersion(), definition.getId(), rows);
  }
}
