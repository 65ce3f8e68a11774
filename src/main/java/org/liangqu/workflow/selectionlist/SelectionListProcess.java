package org.liangqu.workflow.selectionlist;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.liangqu.workflow.ProcessVariables;

/** What code and the model {@code selection-list.bpmn} agree on. */
public final class SelectionListProcess {

  public static final String KEY = "SelectionList";

  public static final String LIST_ID = "selectionListId";
  public static final String SIGNING_DECISION = "signingDecision";
  public static final String SIGN = "SIGN";

  private SelectionListProcess() {}

  public static UUID listId(VariableScope scope) {
    return ProcessVariables.id(scope, LIST_ID);
  }
}
