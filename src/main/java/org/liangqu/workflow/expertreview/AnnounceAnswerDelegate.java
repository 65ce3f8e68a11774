package org.liangqu.workflow.expertreview;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.liangqu.review.Panels;
import org.liangqu.workflow.ProcessVariables;
import org.springframework.stereotype.Component;

/** Tells the coordinator how an expert answered (通知答复结果). */
@Component
class AnnounceAnswerDelegate implements JavaDelegate {

  private final Panels panels;

  AnnounceAnswerDelegate(Panels panels) {
    this.panels = panels;
  }

  @Override
  public void execute(DelegateExecution execution) {
    panels.announceAnswer(
        ProcessVariables.proposalId(execution),
        ProcessVariables.text(execution, ExpertReview.EXPERT_ID));
  }
}
