package org.liangqu.workflow.selectionlist;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.liangqu.workflow.ProcessVariables;
import org.springframework.stereotype.Component;

/** Judges each proposal on a list that was signed (复核清单规则). */
@Component
class JudgeListDelegate implements JavaDelegate {

  private final ListJudgement judgement;

  JudgeListDelegate(ListJudgement judgement) {
    this.judgement = judgement;
  }

  @Override
  public void execute(DelegateExecution execution) {
    judgement.judge(
        SelectionListProcess.listId(execution),
        ProcessVariables.text(execution, SelectionListProcess.SIGNING_DECISION));
  }
}
