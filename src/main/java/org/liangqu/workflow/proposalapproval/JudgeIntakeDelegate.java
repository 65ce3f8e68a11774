package org.liangqu.workflow.proposalapproval;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.liangqu.call.Stage;
import org.liangqu.eligibility.Judgements;
import org.springframework.stereotype.Component;

/** Judges the intake's rules (复核接收规则), on-selection-list among them. */
@Component
class JudgeIntakeDelegate implements JavaDelegate {

  private final Judgements judgements;

  JudgeIntakeDelegate(Judgements judgements) {
    this.judgements = judgements;
  }

  @Override
  public void execute(DelegateExecution execution) {
    StageJudgement.judge(judgements, execution, Stage.INTAKE);
  }
}
