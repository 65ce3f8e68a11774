package org.liangqu.workflow.proposalapproval;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.liangqu.proposal.ProposalReinstated;
import org.liangqu.proposal.ProposalResubmitted;
import org.liangqu.proposal.ProposalReturnedDirectly;
import org.liangqu.proposal.ProposalRevived;
import org.liangqu.proposal.ProposalStatus;
import org.liangqu.proposal.ProposalSubmitted;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.ProposalWithdrawn;
import org.liangqu.proposal.Proposals;
import org.liangqu.selection.SelectionListIssued;
import org.liangqu.shared.Refusal;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes what happened to a proposal to its process, in the same transaction: both happened or
 * neither.
 */
@Component
class ProposalEvents {

  private final RuntimeService runtime;
  private final Proposals proposals;

  ProposalEvents(RuntimeService runtime, Proposals proposals) {
    this.runtime = runtime;
    this.proposals = proposals;
  }

  @EventListener
  void on(ProposalSubmitted event) {
    start(ProposalApproval.PROPOSAL_SUBMITTED, event.proposal(), Map.of());
  }

  @EventListener
  void on(ProposalReinstated event) {
    start(
        ProposalApproval.PROPOSAL_REINSTATED,
        event.proposal(),
        Map.of(ProposalApproval.REINSTATED_STAGE, event.at().name()));
  }

  @EventListener
  void on(ProposalResubmitted event) {
    tell(
        ProposalApproval.PROPOSAL_RESUBMITTED,
        event.proposal().number(),
        ProposalApproval.variablesOf(event.proposal()));
  }

  @EventListener
  void on(ProposalWithdrawn event) {
    tell(ProposalApproval.PROPOSAL_WITHDRAWN, event.proposal().number(), Map.of());
  }

  /** Wherever it was, that run ends; the next waits for the correction. */
  @EventListener
  void on(ProposalReturnedDirectly event) {
    tell(ProposalApproval.PROPOSAL_RETURNED_DIRECTLY, event.proposal().number(), Map.of());
    start(ProposalApproval.CORRECTION_OPENED, event.proposal(), Map.of());
  }

  /** A draft has no process; a returned proposal waits for its correction again. */
  @EventListener
  void on(ProposalRevived event) {
    ProposalSummary proposal = event.proposal();
    if (proposal.status() == ProposalStatus.RETURNED) {
      runtime
          .createProcessInstanceByKey(ProposalApproval.KEY)
          .businessKey(proposal.number())
          .setVariables(ProposalApproval.variablesOf(proposal))
          .startBeforeActivity(ProposalApproval.CORRECTION)
          .execute();
    }
  }

  @EventListener
  void on(SelectionListIssued event) {
    event.listed().forEach(this::tellListIssued);
    event.struck().forEach(this::tellListIssued);
  }

  private void tellListIssued(UUID proposalId) {
    tell(ProposalApproval.SELECTION_LIST_ISSUED, proposals.summary(proposalId).number(), Map.of());
  }

  private void start(String message, ProposalSummary proposal, Map<String, Object> more) {
    try {
      runtime
          .createMessageCorrelation(message)
          .processInstanceBusinessKey(proposal.number())
          .setVariables(ProposalApproval.variablesOf(proposal))
          .setVariables(more)
          .correlateStartMessage();
    } catch (MismatchingMessageCorrelationException e) {
      throw Refusal.conflict("process-suspended", "审批流程目前暂停，本次提交未生效，填写的内容都已保存。请稍后重试，或联系系统管理员");
    }
  }

  private void tell(String message, String number, Map<String, Object> variables) {
    try {
      runtime
          .createMessageCorrelation(message)
          .processInstanceBusinessKey(number)
          .setVariables(variables)
          .correlate();
    } catch (MismatchingMessageCorrelationException e) {
      throw Refusal.conflict(
          "process-not-waiting", "项目 " + number + " 当前的办理环节不能接受该操作，请刷新页面查看最新状态后再试");
    }
  }
}
