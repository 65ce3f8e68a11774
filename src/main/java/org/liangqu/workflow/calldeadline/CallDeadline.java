package org.liangqu.workflow.calldeadline;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.liangqu.call.Deadline;
import org.liangqu.call.DeadlineScope;
import org.liangqu.workflow.ProcessVariables;

/** What code and the model {@code call-deadline.bpmn} agree on. */
public final class CallDeadline {

  public static final String KEY = "CallDeadline";
  public static final String DEADLINE_SET = "DeadlineSet";
  public static final String WAITING = "Catch_DeadlineReached";

  static final String DEADLINE = "deadline";
  static final String REACHED = "reached";
  static final String DRAFTS_LEFT = "draftsLeft";
  static final String YES = "YES";
  static final String NO = "NO";

  private CallDeadline() {}

  /** Year, deadline and, where it isn't for all, the park or proposal. */
  static String businessKey(int year, Deadline deadline, DeadlineScope scope) {
    Object narrowed = scope.proposalId() == null ? scope.parkCode() : scope.proposalId();
    return year + "-" + deadline + (narrowed == null ? "" : "-" + narrowed);
  }

  /** All are set, since an expression can't name a variable that isn't there. */
  static VariableMap variables(UUID callId, Deadline deadline, DeadlineScope scope) {
    return Variables.createVariables()
        .putValue(ProcessVariables.CALL_ID, callId.toString())
        .putValue(DEADLINE, deadline.name())
        .putValue(ProcessVariables.PARK_CODE, scope.parkCode())
        .putValue(
            ProcessVariables.PROPOSAL_ID,
            scope.proposalId() == null ? null : scope.proposalId().toString());
  }

  static UUID callId(VariableScope variables) {
    return ProcessVariables.id(variables, ProcessVariables.CALL_ID);
  }

  static Deadline deadline(VariableScope variables) {
    return Deadline.valueOf(ProcessVariables.text(variables, DEADLINE));
  }

  static DeadlineScope scope(VariableScope variables) {
    String proposal = ProcessVariables.text(variables, ProcessVariables.PROPOSAL_ID);
    return new DeadlineScope(
        ProcessVariables.text(variables, ProcessVariables.PARK_CODE),
        proposal == null ? null : UUID.fromString(proposal));
  }

  static String yesOrNo(boolean answer) {
    return answer ? YES : NO;
  }
}
