package org.liangqu.workflow.proposalapproval;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.liangqu.call.Stage;
import org.liangqu.eligibility.Judgements;
import org.liangqu.proposal.Outcome;
import org.liangqu.workflow.ProcessVariables;

/** Judges a stage's rules against what a person decided there. */
public final class StageJudgement {

  private StageJudgement() {}

  public static void judge(Judgements judgements, DelegateExecution execution, Stage stage) {
    String decision = ProcessVariables.text(execution, ProposalApproval.decisionAt(stage));
    judgements.judgeGateway(
        ProcessVariables.proposalId(execution), stage, Outcome.valueOf(decision));
  }
}
