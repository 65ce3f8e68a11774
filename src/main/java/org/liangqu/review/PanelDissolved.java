package org.liangqu.review;

import java.util.List;
import java.util.UUID;

/** A panel's work ended before it concluded: the proposal was withdrawn or returned. */
public record PanelDissolved(UUID proposalId, int round, List<String> expertIds) {

  public PanelDissolved {
    expertIds = List.copyOf(expertIds);
  }
}
