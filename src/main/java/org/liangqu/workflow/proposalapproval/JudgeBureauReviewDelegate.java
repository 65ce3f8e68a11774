package org.liangqu.workflow.proposalapproval;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.liangqu.call.Stage;
import org.liangqu.eligibility.Judgements;
import org.springframework.stereotype.Component;

/** Judges the bureau's rules (复核科技局审核规则), park-argumentation among them. */
@Component
class JudgeBureauReviewDelegate implements JavaDelegate {

  private final Judgements judgements;

  JudgeBureauReviewDelegate(Judgements judgements) {
    this.judgements = judgements;
  }

  @Override
  public void execute(DelegateExecution execution) {
    StageJudgement.judge(judgements, execution, Stage.BUREAU_REVIEW);
  }
}
