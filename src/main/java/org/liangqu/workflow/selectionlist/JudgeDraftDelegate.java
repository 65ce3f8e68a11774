package org.liangqu.workflow.selectionlist;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Judges each proposal that a draft keeps, so that its signer may still override (复核拟列项目). */
@Component
class JudgeDraftDelegate implements JavaDelegate {

  private final ListJudgement judgement;

  JudgeDraftDelegate(ListJudgement judgement) {
    this.judgement = judgement;
  }

  @Override
  public void execute(DelegateExecution execution) {
    judgement.judge(SelectionListProcess.listId(execution));
  }
}
