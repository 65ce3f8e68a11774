package org.liangqu.workflow.selectionlist;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.liangqu.selection.SelectionListView;
import org.liangqu.workflow.ProcessVariables;
import org.springframework.stereotype.Component;

/** Gathers what the bureau selected, ranked (汇集拟遴选项目). */
@Component
class GatherProjectsDelegate implements JavaDelegate {

  private final ListOpening opening;

  GatherProjectsDelegate(ListOpening opening) {
    this.opening = opening;
  }

  @Override
  public void execute(DelegateExecution execution) {
    SelectionListView list =
        opening.open(
            ProcessVariables.text(execution, ProcessVariables.CALL_ID),
            ProcessVariables.text(execution, ProcessVariables.BUREAU_CODE));
    execution.setProcessBusinessKey(list.number());
    execution.setVariable(SelectionListProcess.LIST_ID, list.id().toString());
    execution.setVariable(ProcessVariables.CALL_ID, list.callId().toString());
    execution.setVariable(ProcessVariables.BUREAU_CODE, list.bureauCode());
    execution.setVariable(ProcessVariables.PROPOSAL_NUMBER, list.number());
    execution.setVariable(ProcessVariables.PROPOSAL_TITLE, list.callTitle());
    execution.setVariable(ProcessVariables.UNIT_NAME, list.bureauName());
    execution.setVariable(ProcessVariables.TYPE_LABEL, "遴选函及清单");
  }
}
