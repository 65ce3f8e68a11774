package org.liangqu.workflow.proposalapproval;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.liangqu.call.Stage;
import org.liangqu.eligibility.Judgements;
import org.springframework.stereotype.Component;

/** Judges the recommendation's rules (复核推荐规则), on-selection-list among them. */
@Component
class JudgeRecommendationDelegate implements JavaDelegate {

  private final Judgements judgements;

  JudgeRecommendationDelegate(Judgements judgements) {
    this.judgements = judgements;
  }

  @Override
  public void execute(DelegateExecution execution) {
    StageJudgement.judge(judgements, execution, Stage.RECOMMENDATION);
  }
}
