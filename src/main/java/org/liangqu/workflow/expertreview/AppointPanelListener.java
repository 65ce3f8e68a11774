package org.liangqu.workflow.expertreview;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.liangqu.review.Panels;
import org.liangqu.workflow.ProcessVariables;
import org.springframework.stereotype.Component;

/** Appoints the experts whom the coordinator picked (组建专家组). */
@Component
class AppointPanelListener implements TaskListener {

  private static final String MEMBERS = "panelMembers";

  private final Panels panels;

  AppointPanelListener(Panels panels) {
    this.panels = panels;
  }

  @Override
  public void notify(DelegateTask task) {
    panels.appoint(ProcessVariables.proposalId(task), ProcessVariables.texts(task, MEMBERS));
    ProcessVariables.forget(task, List.of(MEMBERS));
  }
}
