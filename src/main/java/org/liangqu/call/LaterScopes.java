package org.liangqu.call;

import java.util.Set;
import java.util.UUID;

/**
 * The parks and proposals of a call for which a deadline is yet to come though it passed for all.
 */
public record LaterScopes(Set<String> parkCodes, Set<UUID> proposalIds) {

  public LaterScopes {
    parkCodes = Set.copyOf(parkCodes);
    proposalIds = Set.copyOf(proposalIds);
  }
}
