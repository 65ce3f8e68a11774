package org.liangqu.workflow.selectionlist;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.liangqu.selection.SelectionLists;
import org.springframework.stereotype.Component;

/** Tells officer and leader what became of the list (通知签发结果). */
@Component
class AnnounceSigningDelegate implements JavaDelegate {

  private final SelectionLists lists;

  AnnounceSigningDelegate(SelectionLists lists) {
    this.lists = lists;
  }

  @Override
  public void execute(DelegateExecution execution) {
    lists.announceSigning(SelectionListProcess.listId(execution));
  }
}
