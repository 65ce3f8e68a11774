package org.liangqu.workflow.proposalapproval;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.liangqu.call.Stage;
import org.liangqu.review.StageDecisions;
import org.liangqu.workflow.ChecklistField;
import org.liangqu.workflow.ProcessVariables;
import org.springframework.stereotype.Component;

/**
 * Puts a reviewer's decision on record, with the answers to the checklist; a refusal leaves the
 * task open (记录审查结论).
 */
@Component
class RecordDecisionListener implements TaskListener {

  private static final List<String> FIELDS = List.of("decision", "opinion");

  private final StageDecisions decisions;

  RecordDecisionListener(StageDecisions decisions) {
    this.decisions = decisions;
  }

  @Override
  public void notify(DelegateTask task) {
    Stage stage = ProposalApproval.stageOfTask(task.getTaskDefinitionKey());
    String decision = ProcessVariables.text(task, "decision");
    decisions.record(
        ProcessVariables.proposalId(task),
        stage,
        decision,
        ProcessVariables.text(task, "opinion"),
        ChecklistField.read(task));
    task.setVariable(ProposalApproval.decisionAt(stage), decision);
    ProcessVariables.forget(task, FIELDS);
    ProcessVariables.forget(task, ChecklistField.NAMES);
  }
}
