package org.liangqu.workflow.reconsideration;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.liangqu.reconsideration.Reconsiderations;
import org.liangqu.workflow.ProcessVariables;
import org.springframework.stereotype.Component;

/** Puts the office's answer on record; a refusal leaves the task open (记录复议结论). */
@Component
class RecordReconsiderationListener implements TaskListener {

  private static final List<String> FIELDS = List.of("decision", "opinion");

  private final Reconsiderations reconsiderations;

  RecordReconsiderationListener(Reconsiderations reconsiderations) {
    this.reconsiderations = reconsiderations;
  }

  @Override
  public void notify(DelegateTask task) {
    String decision = ProcessVariables.text(task, "decision");
    reconsiderations.decide(
        ProcessVariables.proposalId(task), decision, ProcessVariables.text(task, "opinion"));
    task.setVariable(ReconsiderationProcess.DECISION, decision);
    ProcessVariables.forget(task, FIELDS);
  }
}
