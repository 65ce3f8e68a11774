package org.liangqu.workflow.reconsideration;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.liangqu.reconsideration.Reconsiderations;
import org.liangqu.workflow.ProcessVariables;
import org.springframework.stereotype.Component;

/** Tells unit and offices how the request stands (通知复议申请和结果). */
@Component
class AnnounceReconsiderationDelegate implements JavaDelegate {

  private final Reconsiderations reconsiderations;

  AnnounceReconsiderationDelegate(Reconsiderations reconsiderations) {
    this.reconsiderations = reconsiderations;
  }

  @Override
  public void execute(DelegateExecution execution) {
    reconsiderations.announce(ProcessVariables.proposalId(execution));
  }
}
