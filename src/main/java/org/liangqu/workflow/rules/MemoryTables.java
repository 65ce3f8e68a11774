package org.liangqu.workflow.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.dmn.engine.impl.hitpolicy.DmnHitPolicyException;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.liangqu.eligibility.DecisionTables;
import org.liangqu.eligibility.Evaluation;

/** Tables judged without the process engine, which therefore records nothing of it. */
final class MemoryTables implements DecisionTables {

  /** A table, with the definition that it comes from. */
  record Table(DmnDecision decision, String definitionId, int version) {}

  private static final Pattern RULE = Pattern.compile("DecisionRuleImpl\\{id='([^']+)'");

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

  @Override
  public Evaluation evaluate(String decisionKey, Map<String, Object> facts) {
    return judge(decisionKey, Variables.fromMap(facts));
  }

  @Override
  public List<Evaluation> evaluate(List<Question> questions) {
    TypedFacts typed = new TypedFacts();
    return questions.stream().map(one -> judge(one.decisionKey(), typed.of(one.facts()))).toList();
  }

  private Evaluation judge(String decisionKey, VariableMap facts) {
    Table table = tables.get(decisionKey);
    try {
      List<Map<String, Object>> rows =
          engine.evaluateDecisionTable(table.decision(), facts.asVariableContext()).getResultList();
      return new Evaluation(decisionKey, table.version(), table.definitionId(), rows);
    } catch (DmnEngineException e) {
      throw new IllegalStateException(decisionKey + "：" + reason(e), e);
    }
  }

  /** Of rules that exclude each other by the hit policy the engine prints all that they say. */
  private static String reason(DmnEngineException fault) {
    List<String> rules = RULE.matcher(fault.getMessage()).results().map(it -> it.group(1)).toList();
    if (fault instanceof DmnHitPolicyException && !rules.isEmpty()) {
      return "多行同时符合，而表的命中策略不允许：" + String.join("、", rules);
    }
    return fault.getMessage();
  }
}
