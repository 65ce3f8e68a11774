package org.liangqu.workflow.expertreview;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.liangqu.review.Panels;
import org.liangqu.workflow.ProcessVariables;
import org.springframework.stereotype.Component;

/** Gives a declined seat to another expert (更换专家). */
@Component
class ReplaceExpertListener implements TaskListener {

  private static final String REPLACEMENT = "replacementId";

  private final Panels panels;

  ReplaceExpertListener(Panels panels) {
    this.panels = panels;
  }

  @Override
  public void notify(DelegateTask task) {
    String replacement = ProcessVariables.text(task, REPLACEMENT);
    panels.replace(
        ProcessVariables.proposalId(task),
        ProcessVariables.text(task, ExpertReview.EXPERT_ID),
        replacement);
    ProcessVariables.forget(task, List.of(REPLACEMENT));
    task.setVariable(ExpertReview.EXPERT_ID, replacement);
  }
}
