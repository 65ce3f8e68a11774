package org.liangqu.workflow.expertreview;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.liangqu.call.Stage;
import org.liangqu.eligibility.Judgements;
import org.liangqu.workflow.proposalapproval.StageJudgement;
import org.springframework.stereotype.Component;

/** Judges the expert review's rules (复核论证规则), academician-attended among them. */
@Component
class JudgeExpertReviewDelegate implements JavaDelegate {

  private final Judgements judgements;

  JudgeExpertReviewDelegate(Judgements judgements) {
    this.judgements = judgements;
  }

  @Override
  public void execute(DelegateExecution execution) {
    StageJudgement.judge(judgements, execution, Stage.EXPERT_REVIEW);
  }
}
