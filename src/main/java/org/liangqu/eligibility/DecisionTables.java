package org.liangqu.eligibility;

import java.util.Map;

/** Port through which the tables of {@code eligibility.dmn} are judged. */
@FunctionalInterface
public interface DecisionTables {

  /** Judges the newest version of a table; every fact that it reads is in the map, null or not. */
  Evaluation evaluate(String decisionKey, Map<String, Object> facts);
}
