package org.liangqu.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.liangqu.call.Stage;

/**
 * A task was not completed by its due date.
 *
 * @param groupIds offices whose members may take it; empty when it is assigned
 * @param assignee account that holds it, null when nobody has taken it
 */
public record TaskOverdue(
    UUID proposalId, Stage stage, List<String> groupIds, String assignee, Instant due) {

  public TaskOverdue {
    groupIds = List.copyOf(groupIds);
  }
}
