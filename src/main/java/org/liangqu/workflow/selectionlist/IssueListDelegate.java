package org.liangqu.workflow.selectionlist;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.liangqu.selection.SelectionLists;
import org.springframework.stereotype.Component;

/** Sends the list out: every proposal on it moves on (印发清单). */
@Component
class IssueListDelegate implements JavaDelegate {

  private final SelectionLists lists;

  IssueListDelegate(SelectionLists lists) {
    this.lists = lists;
  }

  @Override
  public void execute(DelegateExecution execution) {
    lists.issue(SelectionListProcess.listId(execution));
  }
}
