package org.liangqu.review;

import java.util.List;
import java.util.UUID;

/** A panel was formed: its experts are invited now. */
public record PanelAppointed(UUID proposalId, int round, List<String> expertIds) {

  public PanelAppointed {
    expertIds = List.copyOf(expertIds);
  }
}
