package org.liangqu.workflow.guard;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.liangqu.workflow.guard.FeelText.Kind;

/**
 * A table that the application judges, and what it relies on.
 *
 * @param outputs the outputs that it reads, by name
 * @param facts the sets of facts that it is asked about
 * @param mustAnswer whether it has to have a row for each of them
 */
record ExpectedTable(
    String id,
    HitPolicy hitPolicy,
    Map<String, Kind> outputs,
    List<Map<String, Object>> facts,
    boolean mustAnswer) {

  private static final Map<String, Kind> FINDING =
      Map.of(
          "ruleId", Kind.TEXT,
          "clause", Kind.TEXT,
          "effect", Kind.TEXT,
          "field", Kind.TEXT,
          "message", Kind.TEXT);

  static ExpectedTable ofFindings(String id, List<Map<String, Object>> facts) {
    return new ExpectedTable(id, HitPolicy.COLLECT, FINDING, facts, false);
  }

  /** The facts that it has whenever it is judged. */
  Set<String> factNames() {
    Set<String> names = new HashSet<>(facts.get(0).keySet());
    facts.forEach(one -> names.retainAll(one.keySet()));
    return names;
  }
}
