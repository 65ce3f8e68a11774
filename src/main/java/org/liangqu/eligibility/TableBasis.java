package org.liangqu.eligibility;

import java.time.Instant;
import java.util.List;

/**
 * On which facts a table was judged (审查依据), in words.
 *
 * @param name the table's name, its key where the definition is no longer deployed
 * @param facts what it looked at; empty where it isn't explained
 * @param bounds what it compared that with
 * @param rows those that fired, one for each of its findings; empty where it isn't explained
 * @param withheld whether the reader may not see the facts: they tell of others than the unit
 */
public record TableBasis(
    String decisionKey,
    int version,
    String name,
    Instant judgedAt,
    List<Fact> facts,
    List<Fact> bounds,
    List<Row> rows,
    boolean withheld) {

  public TableBasis {
    facts = List.copyOf(facts);
    bounds = List.copyOf(bounds);
    rows = List.copyOf(rows);
  }

  /** A fact by the name that people give it. */
  public record Fact(String label, String value) {}

  /** A row of the table, counted from 1, with the guide's words beside it. */
  public record Row(int number, String annotation) {}

  /** Whether it can still be told what led to the findings. */
  public boolean isExplained() {
    return !facts.isEmpty();
  }
}
