package org.liangqu.workflow.proposalapproval;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.liangqu.proposal.Proposals;
import org.liangqu.workflow.ProcessVariables;
import org.springframework.stereotype.Component;

/** Ends a returned proposal that was not submitted again in time (按逾期终止, clause 五.4). */
@Component
class ExpireProposalDelegate implements JavaDelegate {

  private final Proposals proposals;

  ExpireProposalDelegate(Proposals proposals) {
    this.proposals = proposals;
  }

  @Override
  public void execute(DelegateExecution execution) {
    proposals.expire(ProcessVariables.proposalId(execution));
  }
}
