package org.liangqu.workflow.expertreview;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.liangqu.call.Stage;
import org.liangqu.review.Panels;
import org.liangqu.workflow.ProcessVariables;
import org.liangqu.workflow.proposalapproval.ProposalApproval;
import org.springframework.stereotype.Component;

/** Puts the argumentation meeting's conclusion on record (记录论证结论). */
@Component
class RecordArgumentationListener implements TaskListener {

  private static final List<String> FIELDS =
      List.of("decision", "opinion", "heldOn", "attendance", "academicianAttended");

  private final Panels panels;

  RecordArgumentationListener(Panels panels) {
    this.panels = panels;
  }

  @Override
  public void notify(DelegateTask task) {
    String decision = ProcessVariables.text(task, "decision");
    panels.recordArgumentation(
        ProcessVariables.proposalId(task),
        decision,
        ProcessVariables.text(task, "opinion"),
        ProcessVariables.day(task, "heldOn"),
        ProcessVariables.text(task, "attendance"),
        ProcessVariables.flag(task, "academicianAttended"));
    task.setVariable(ProposalApproval.decisionAt(Stage.EXPERT_REVIEW), decision);
    ProcessVariables.forget(task, FIELDS);
  }
}
