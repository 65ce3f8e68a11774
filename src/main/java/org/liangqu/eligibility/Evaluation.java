package org.liangqu.eligibility;

import java.util.List;
import java.util.Map;

/**
 * What a decision table answered.
 *
 * @param version the version of the definition that was judged with
 * @param rows one map of output names and values for each rule that matched, in the table's order
 */
public record Evaluation(
    String decisionKey, int version, String definitionId, List<Map<String, Object>> rows) {

  public Evaluation {
    rows = List.copyOf(rows);
  }
}
