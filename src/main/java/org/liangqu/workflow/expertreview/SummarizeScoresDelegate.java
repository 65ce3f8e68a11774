package org.liangqu.workflow.expertreview;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.liangqu.review.Panels;
import org.liangqu.workflow.ProcessVariables;
import org.springframework.stereotype.Component;

/** Draws the scores together and holds the mean against the threshold (汇总评分). */
@Component
class SummarizeScoresDelegate implements JavaDelegate {

  private final Panels panels;

  SummarizeScoresDelegate(Panels panels) {
    this.panels = panels;
  }

  @Override
  public void execute(DelegateExecution execution) {
    boolean reached = panels.summarize(ProcessVariables.proposalId(execution)).reached();
    execution.setVariable(ExpertReview.SCORE_REACHED, reached);
  }
}
