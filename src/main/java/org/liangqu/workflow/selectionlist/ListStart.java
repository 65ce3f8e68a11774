package org.liangqu.workflow.selectionlist;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.liangqu.workflow.ProcessVariables;
import org.springframework.stereotype.Component;

/** Starts a bureau's list where a deadline does, and no officer. */
@Component
public class ListStart {

  private final RuntimeService runtime;

  ListStart(RuntimeService runtime) {
    this.runtime = runtime;
  }

  public void start(UUID callId, String bureauCode) {
    runtime.startProcessInstanceByKey(
        SelectionListProcess.KEY,
        Map.of(
            ProcessVariables.CALL_ID, callId.toString(), ProcessVariables.BUREAU_CODE, bureauCode));
  }
}
