package org.liangqu.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.liangqu.call.Stage;

/**
 * A task's due date comes near.
 *
 * @param groupIds offices whose members may take it; empty when it is assigned
 * @param assignee account that holds it, null when nobody has taken it
 * @param reconsidering whether a rejection by the stage is to be reconsidered, not the proposal
 */
public record TaskReminderDue(
    UUID proposalId,
    Stage stage,
    List<String> groupIds,
    String assignee,
    Instant due,
    boolean reconsidering) {

  public TaskReminderDue {
    groupIds = List.copyOf(groupIds);
  }

  /** Of a task of the stage itself. */
  public TaskReminderDue(
      UUID proposalId, Stage stage, List<String> groupIds, String assignee, Instant due) {
    this(proposalId, stage, groupIds, assignee, due, false);
  }
}
