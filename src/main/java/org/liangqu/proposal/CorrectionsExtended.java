package org.liangqu.proposal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Returned proposals may be corrected for longer, since a deadline moved.
 *
 * @param orderId the order that moved it, null where the call was changed
 */
public record CorrectionsExtended(UUID callId, UUID orderId, List<Extended> extended) {

  public CorrectionsExtended {
    extended = List.copyOf(extended);
  }

  public record Extended(UUID proposalId, String number, Instant due) {}
}
