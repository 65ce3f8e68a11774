package org.liangqu.eligibility;

import java.util.List;
import java.util.Map;

/** Port through which the tables of {@code eligibility.dmn} are judged. */
@FunctionalInterface
public interface DecisionTables {

  /** A table and the facts to judge by it; every fact that it reads is in the map, null or not. */
  record Question(String decisionKey, Map<String, Object> facts) {}

  /** Judges the newest version of a table; every fact that it reads is in the map, null or not. */
  Evaluation evaluate(String decisionKey, Map<String, Object> facts);

  /** Judges several tables, all in the versions that are the newest now; answers in their order. */
  default List<Evaluation> evaluate(List<Question> questions) {
    return questions.stream().map(one -> evaluate(one.decisionKey(), one.facts())).toList();
  }
}
