package org.liangqu.workflow.expertreview;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.liangqu.review.Panels;
import org.liangqu.workflow.ProcessVariables;
import org.springframework.stereotype.Component;

/** Opens a round of review with the experts of the field who are free of conflicts (推荐评审专家). */
@Component
class ProposeExpertsDelegate implements JavaDelegate {

  private final Panels panels;

  ProposeExpertsDelegate(Panels panels) {
    this.panels = panels;
  }

  @Override
  public void execute(DelegateExecution execution) {
    panels.propose(ProcessVariables.proposalId(execution));
  }
}
