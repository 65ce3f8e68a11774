package org.liangqu.workflow.selectionlist;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.liangqu.selection.SelectionLists;
import org.liangqu.workflow.ProcessVariables;
import org.springframework.stereotype.Component;

/** Keeps what the officer strikes, and why (拟定清单). */
@Component
class DraftListListener implements TaskListener {

  private static final List<String> FIELDS = List.of("struckProposals", "strikeReason", "opinion");

  private final SelectionLists lists;

  DraftListListener(SelectionLists lists) {
    this.lists = lists;
  }

  @Override
  public void notify(DelegateTask task) {
    lists.draft(
        SelectionListProcess.listId(task),
        ProcessVariables.texts(task, "struckProposals"),
        ProcessVariables.text(task, "strikeReason"),
        ProcessVariables.text(task, "opinion"));
    ProcessVariables.forget(task, FIELDS);
  }
}
