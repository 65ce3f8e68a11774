package org.liangqu.attacks;

import java.util.stream.Stream;
import org.camunda.bpm.engine.task.Task;
import org.liangqu.proposal.ProposalSummary;

/** A park's task about a proposal, which others know all about. */
record ParkTask(ProposalSummary proposal, Task task) {

  /** The path or body with the ids in it. */
  String filledIn(String text) {
    return text.replace("TASK", task.getId())
        .replace("INSTANCE", task.getProcessInstanceId())
        .replace("EXECUTION", task.getExecutionId())
        .replace("NUMBER", proposal.number())
        .replace("PROPOSAL", proposal.id().toString());
  }

  /** Whether an answer names any of the ids; the other park has tasks of its own. */
  boolean isToldOfIn(String answer) {
    return Stream.of(
            task.getId(),
            task.getProcessInstanceId(),
            task.getExecutionId(),
            proposal.number(),
            proposal.id().toString())
        .anyMatch(answer::contains);
  }
}
