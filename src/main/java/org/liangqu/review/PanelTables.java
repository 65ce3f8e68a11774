package org.liangqu.review;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.liangqu.call.ProposalType;
import org.springframework.stereotype.Component;

/** What the tables of {@code review.dmn} lay down for a type of project. */
@Component
class PanelTables {

  static final String RUBRIC = "ScoringRubric";
  static final String THRESHOLD = "ExpertScoreThreshold";
  static final String TERMS = "PanelTerms";

  private final ReviewTables tables;

  PanelTables(ReviewTables tables) {
    this.tables = tables;
  }

  /** How many experts a panel must have. */
  record Terms(int minimumSize, boolean odd) {}

  Rubric rubric(ProposalType type) {
    List<Map<String, Object>> rows = judge(RUBRIC, type);
    List<Rubric.Criterion> criteria =
        rows.stream()
            .sorted(Comparator.comparing(row -> number(row, "position")))
            .map(row -> new Rubric.Criterion((String) row.get("criterion"), number(row, "maximum")))
            .toList();
    return new Rubric(type, criteria);
  }

  BigDecimal threshold(ProposalType type) {
    return number(judge(THRESHOLD, type).get(0), "threshold");
  }

  Terms terms(ProposalType type) {
    Map<String, Object> row = judge(TERMS, type).get(0);
    return new Terms(number(row, "minimumSize").intValueExact(), (Boolean) row.get("odd"));
  }

  private List<Map<String, Object>> judge(String table, ProposalType type) {
    List<Map<String, Object>> rows = tables.evaluate(table, Map.of("type", type.name())).all();
    if (rows.isEmpty()) {
      throw new IllegalStateException("Table " + table + " has no row for " + type);
    }
    return rows;
  }

  private static BigDecimal number(Map<String, Object> row, String output) {
    return new BigDecimal(String.valueOf(row.get(output)));
  }
}
