package org.liangqu.review;

import java.util.List;
import java.util.Map;

/** Port through which the tables of {@code review.dmn} and {@code checklist.dmn} are judged. */
@FunctionalInterface
public interface ReviewTables {

  /** Judges the newest version of a table by its key. */
  Rows evaluate(String decisionKey, Map<String, Object> facts);

  /**
   * What a table answered.
   *
   * @param version the version of the definition that was judged with
   * @param all one map of output names and values for each rule that matched, in the table's order
   */
  record Rows(int version, List<Map<String, Object>> all) {

    public Rows {
      all = List.copyOf(all);
    }
  }
}
