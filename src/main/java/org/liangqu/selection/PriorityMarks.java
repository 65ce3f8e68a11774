package org.liangqu.selection;

import java.util.List;
import java.util.UUID;

/** Port: which of the guide's priorities apply to a proposal (优先情形). */
@FunctionalInterface
public interface PriorityMarks {

  /** Short Chinese labels of its PRIORITY findings, one for each; empty when there are none. */
  List<String> of(UUID proposalId);
}
