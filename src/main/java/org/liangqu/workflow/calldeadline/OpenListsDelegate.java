package org.liangqu.workflow.calldeadline;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.liangqu.selection.SelectionLists;
import org.liangqu.workflow.selectionlist.ListStart;
import org.springframework.stereotype.Component;

/** Starts the list of each bureau whose selected proposals wait for one (发起遴选清单). */
@Component
class OpenListsDelegate implements JavaDelegate {

  private final SelectionLists lists;
  private final ListStart start;

  OpenListsDelegate(SelectionLists lists, ListStart start) {
    this.lists = lists;
    this.start = start;
  }

  @Override
  public void execute(DelegateExecution execution) {
    UUID call = CallDeadline.callId(execution);
    lists.bureausAwaitingList(call).forEach(bureau -> start.start(call, bureau));
  }
}
