package org.liangqu.workflow.proposalapproval;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.liangqu.eligibility.Judgements;
import org.liangqu.proposal.Outcome;
import org.liangqu.workflow.ProcessVariables;
import org.springframework.stereotype.Component;

/** Asks whether the issued list names the proposal (核对遴选清单). */
@Component
class JudgeSelectionDelegate implements JavaDelegate {

  private final Judgements judgements;

  JudgeSelectionDelegate(Judgements judgements) {
    this.judgements = judgements;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Outcome outcome = judgements.judgeSelection(ProcessVariables.proposalId(execution));
    execution.setVariable(ProposalApproval.SELECTION_OUTCOME, outcome.name());
  }
}
