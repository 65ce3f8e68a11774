package org.liangqu.workflow.proposalapproval;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.liangqu.call.Stage;
import org.liangqu.eligibility.Judgements;
import org.springframework.stereotype.Component;

/** Judges the formal review's rules (复核形式审查规则); refuses to pass over a finding. */
@Component
class JudgeFormalReviewDelegate implements JavaDelegate {

  private final Judgements judgements;

  JudgeFormalReviewDelegate(Judgements judgements) {
    this.judgements = judgements;
  }

  @Override
  public void execute(DelegateExecution execution) {
    StageJudgement.judge(judgements, execution, Stage.FORMAL_REVIEW);
  }
}
