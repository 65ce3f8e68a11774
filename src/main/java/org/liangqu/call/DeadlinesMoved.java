package org.liangqu.call;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Deadlines of a published call have moved; published in the transaction that moves them. Narrower
 * scopes keep a later date that they were granted: ask {@link Calls#dueOf} what holds now.
 *
 * @param moves those that did change, in their order
 * @param orderId null where the call itself was changed
 * @param personId who moved them
 */
public record DeadlinesMoved(
    UUID callId,
    int year,
    DeadlineScope scope,
    List<Moved> moves,
    String reason,
    UUID orderId,
    String personId,
    Instant at) {

  public DeadlinesMoved {
    moves = List.copyOf(moves);
  }

  /**
   * @param from what held for the scope until now
   */
  public record Moved(Deadline deadline, Instant from, Instant to) {}
}
