package org.liangqu.workflow.calldeadline;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.liangqu.workflow.Deadlines;
import org.springframework.stereotype.Component;

/** Asks whether the deadline that holds now has come: it may have moved meanwhile (核对期限). */
@Component
class CheckDeadlineDelegate implements JavaDelegate {

  private final Deadlines deadlines;

  CheckDeadlineDelegate(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  @Override
  public void execute(DelegateExecution execution) {
    boolean reached =
        deadlines.isReached(
            CallDeadline.callId(execution),
            CallDeadline.deadline(execution),
            CallDeadline.scope(execution));
    execution.setVariable(CallDeadline.REACHED, CallDeadline.yesOrNo(reached));
  }
}
