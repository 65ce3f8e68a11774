package org.liangqu.workflow.rules;

import java.util.List;
import java.util.Map;
import org.liangqu.eligibility.DecisionTables;
import org.liangqu.review.ReviewTables;
import org.springframework.stereotype.Component;

/** The review module's tables, judged as the eligibility module's are. */
@Component
class EngineReviewTables implements ReviewTables {

  private final DecisionTables tables;

  EngineReviewTables(DecisionTables tables) {
    this.tables = tables;
  }

  @Override
  public List<Map<String, Object>> evaluate(String decisionKey, Map<String, Object> facts) {
    return tables.evaluate(decisionKey, facts).rows();
  }
}
