package org.liangqu.workflow.proposalapproval;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.liangqu.eligibility.Judgements;
import org.liangqu.proposal.Outcome;
import org.liangqu.workflow.ProcessVariables;
import org.springframework.stereotype.Component;

/** Judges all that the guide demands of a submitted version (资格自动审查). */
@Component
class CheckEligibilityDelegate implements JavaDelegate {

  private final Judgements judgements;

  CheckEligibilityDelegate(Judgements judgements) {
    this.judgements = judgements;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Outcome outcome = judgements.judgeEligibility(ProcessVariables.proposalId(execution));
    execution.setVariable(ProposalApproval.ELIGIBILITY_OUTCOME, outcome.name());
  }
}
