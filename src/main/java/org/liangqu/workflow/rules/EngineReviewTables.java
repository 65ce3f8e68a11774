package org.liangqu.workflow.rules;

import java.util.Map;
import org.liangqu.eligibility.DecisionTables;
import org.liangqu.eligibility.Evaluation;
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
  public Rows evaluate(String decisionKey, Map<String, Object> facts) {
    Evaluation evaluation = tables.evaluate(decisionKey, facts);
    return new Rows(evaluation.version(), evaluation.rows());
  }
}
