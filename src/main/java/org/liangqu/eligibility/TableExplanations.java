package org.liangqu.eligibility;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Port that tells how a table, as it was deployed then, judges the facts that were kept. */
@FunctionalInterface
public interface TableExplanations {

  /** None where the definition is no longer deployed or can't judge the facts any more. */
  Optional<Explanation> explain(String definitionId, Map<String, Object> facts);

  /**
   * A judgement taken apart; nothing of it is recorded.
   *
   * @param name the table's name, as its diagram shows it
   * @param inputs what the table looked at, in its order
   * @param bounds what it compared that with, from the tables it requires
   * @param rows those that fired, in the table's order
   */
  record Explanation(String name, List<Value> inputs, List<Value> bounds, List<Row> rows) {

    public Explanation {
      inputs = List.copyOf(inputs);
      bounds = List.copyOf(bounds);
      rows = List.copyOf(rows);
    }
  }

  /**
   * @param label what people call it
   * @param expression the FEEL expression, a fact's name in the simplest case
   * @param value null where the fact is missing
   */
  record Value(String label, String expression, Object value) {}

  /**
   * @param number its place in the table, from 1
   * @param annotation the guide's words beside it
   */
  record Row(int number, String annotation) {}
}
