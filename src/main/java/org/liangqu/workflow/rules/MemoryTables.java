package org.liangqu.workflow.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.liangqu.eligibility.DecisionTables;
import org.liangqu.eligibility.Evaluation;

/** Tables judged without the process engine, which therefore records nothing of it. */
final class MemoryTables implements DecisionTables {

  /** A table, with the definition that it comes from. */
  record Table(DmnDecision decision, String definitionId, int version) {}

  private final DmnEngine engine;
  private final Map<String, Table> tables;

  MemoryTables(DmnEngine engine, Map<String, Table> tables) {
    this.engine = engine;
    this.tables = Map.copyOf(tables);
  }

  /** The same, but for the tables that the other ones replace. */
  MemoryTables with(Map<String, Table> others) {
    Map<String, Table> all = new HashMap<>(tables);
    all.putAll(others);
    return new MemoryTables(engine, all);
  }

  boolean has(String decisionKey) {
    return tables.containsKey(decisionKey);
  }

  @Override
  public Evaluation evaluate(String decisionKey, Map<String, Object> facts) {
    Table table = tables.get(decisionKey);
    List<Map<String, Object>> rows =
        engine.evaluateDecisionTable(table.decision(), facts).getResultList();
    return new Evaluation(decisionKey, table.version(), table.definitionId(), rows);
  }
}
