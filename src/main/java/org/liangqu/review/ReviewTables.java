package org.liangqu.review;

import java.util.List;
import java.util.Map;

/** Port through which the tables of {@code review.dmn} are judged. */
@FunctionalInterface
public interface ReviewTables {

  /**
   * Judges a table by its key.
   *
   * @return one map of output names and values for each rule that matched, in the table's order
   */
  List<Map<String, Object>> evaluate(String decisionKey, Map<String, Object> facts);
}
