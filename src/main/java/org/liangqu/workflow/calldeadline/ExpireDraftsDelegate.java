package org.liangqu.workflow.calldeadline;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.liangqu.proposal.Proposals;
import org.springframework.stereotype.Component;

/** Ends drafts that were not submitted in time, some in each transaction (草稿按逾期处理). */
@Component
class ExpireDraftsDelegate implements JavaDelegate {

  private static final int AT_A_TIME = 50;

  private final Proposals proposals;

  ExpireDraftsDelegate(Proposals proposals) {
    this.proposals = proposals;
  }

  @Override
  public void execute(DelegateExecution execution) {
    int expired = proposals.expireDrafts(CallDeadline.callId(execution), AT_A_TIME);
    execution.setVariable(CallDeadline.DRAFTS_LEFT, CallDeadline.yesOrNo(expired > 0));
  }
}
