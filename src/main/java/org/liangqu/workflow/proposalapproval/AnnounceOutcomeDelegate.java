package org.liangqu.workflow.proposalapproval;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.liangqu.proposal.Proposals;
import org.liangqu.workflow.ProcessVariables;
import org.springframework.stereotype.Component;

/** Tells the people concerned what was decided last, and why (通知结果). */
@Component
class AnnounceOutcomeDelegate implements JavaDelegate {

  private final Proposals proposals;

  AnnounceOutcomeDelegate(Proposals proposals) {
    this.proposals = proposals;
  }

  @Override
  public void execute(DelegateExecution execution) {
    proposals.announce(ProcessVariables.proposalId(execution));
  }
}
