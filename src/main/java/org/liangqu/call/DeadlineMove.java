package org.liangqu.call;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * New moments for some of a call's deadlines.
 *
 * @param due to the second; for all but the close the last second of a day in Beijing, as {@link
 *     DueDays#endOf} gives it
 * @param reason required, at most 500 characters
 * @param orderId the order that it is done by (延期令), null for a change of the call itself
 */
public record DeadlineMove(
    UUID callId, DeadlineScope scope, Map<Deadline, Instant> due, String reason, UUID orderId) {

  public DeadlineMove {
    due = Map.copyOf(due);
  }
}
