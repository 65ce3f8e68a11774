package org.liangqu.workflow.rules;

import java.util.IdentityHashMap;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/** Facts as the engine's values; most tables of a judgement read the same, converted once. */
final class TypedFacts {

  private final Map<Map<String, Object>, VariableMap> typed = new IdentityHashMap<>();

  VariableMap of(Map<String, Object> facts) {
    return typed.computeIfAbsent(facts, Variables::fromMap);
  }
}
