package org.liangqu.workflow.selectionlist;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.liangqu.selection.SelectionLists;
import org.liangqu.workflow.ProcessVariables;
import org.springframework.stereotype.Component;

/** Signs the list or sends it back (签发遴选函). */
@Component
class SignListListener implements TaskListener {

  private static final List<String> FIELDS = List.of("decision", "opinion");

  private final SelectionLists lists;

  SignListListener(SelectionLists lists) {
    this.lists = lists;
  }

  @Override
  public void notify(DelegateTask task) {
    String decision = ProcessVariables.text(task, "decision");
    lists.sign(SelectionListProcess.listId(task), decision, ProcessVariables.text(task, "opinion"));
    task.setVariable(SelectionListProcess.SIGNING_DECISION, decision);
    ProcessVariables.forget(task, FIELDS);
  }
}
