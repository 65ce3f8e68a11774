package org.liangqu.workflow.selectionlist;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.liangqu.selection.SelectionLists;
import org.springframework.stereotype.Component;

/** Lays out the letter and the list as files (生成函件和清单). */
@Component
class ProduceLetterDelegate implements JavaDelegate {

  private final SelectionLists lists;

  ProduceLetterDelegate(SelectionLists lists) {
    this.lists = lists;
  }

  @Override
  public void execute(DelegateExecution execution) {
    lists.produce(SelectionListProcess.listId(execution));
  }
}
