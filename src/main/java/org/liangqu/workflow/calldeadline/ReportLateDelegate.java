package org.liangqu.workflow.calldeadline;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.liangqu.proposal.Proposals;
import org.springframework.stereotype.Component;

/** Tells the offices that are late, and the administrators (通知逾期岗位). */
@Component
class ReportLateDelegate implements JavaDelegate {

  private final Proposals proposals;

  ReportLateDelegate(Proposals proposals) {
    this.proposals = proposals;
  }

  @Override
  public void execute(DelegateExecution execution) {
    proposals.reportLate(
        CallDeadline.callId(execution),
        CallDeadline.deadline(execution),
        CallDeadline.scope(execution));
  }
}
