package org.liangqu.workflow.reconsideration;

import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.reconsideration.ReconsiderationOvertaken;
import org.liangqu.reconsideration.ReconsiderationRequested;
import org.liangqu.reconsideration.ReconsiderationWithdrawn;
import org.liangqu.shared.Refusal;
import org.liangqu.workflow.ProcessVariables;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes what happened to a request to its process, in the same transaction. */
@Component
class ReconsiderationEvents {

  private final RuntimeService runtime;

  ReconsiderationEvents(RuntimeService runtime) {
    this.runtime = runtime;
  }

  @EventListener
  void on(ReconsiderationRequested event) {
    ProposalSummary proposal = event.proposal();
    try {
      runtime
          .createMessageCorrelation(ReconsiderationProcess.REQUESTED)
          .processInstanceBusinessKey(proposal.number())
          .setVariables(
              Variables.createVariables()
                  .putValue(ProcessVariables.PROPOSAL_ID, proposal.id().toString())
                  .putValue(ReconsiderationProcess.REJECTED_STAGE, event.stage().name())
                  .putValue(ProcessVariables.PROPOSAL_NUMBER, proposal.number())
                  .putValue(ProcessVariables.PROPOSAL_TITLE, proposal.title())
                  .putValue(ProcessVariables.UNIT_NAME, proposal.unitName())
                  .putValue(ProcessVariables.TYPE_LABEL, proposal.type().label()))
          .correlateStartMessage();
    } catch (MismatchingMessageCorrelationException e) {
      throw Refusal.conflict("process-suspended", "复议流程目前暂停，本次提交未生效。请稍后重试，或联系系统管理员");
    }
  }

  @EventListener
  void on(ReconsiderationWithdrawn event) {
    tell(ReconsiderationProcess.WITHDRAWN, event.proposal());
  }

  @EventListener
  void on(ReconsiderationOvertaken event) {
    tell(ReconsiderationProcess.OVERTAKEN, event.proposal());
  }

  private void tell(String message, ProposalSummary proposal) {
    try {
      runtime
          .createMessageCorrelation(message)
          .processInstanceBusinessKey(proposal.number())
          .correlate();
    } catch (MismatchingMessageCorrelationException e) {
      throw Refusal.conflict(
          "process-not-waiting", "项目 " + proposal.number() + " 的复议申请当前不能接受该操作，请刷新页面查看最新状态后再试");
    }
  }
}
