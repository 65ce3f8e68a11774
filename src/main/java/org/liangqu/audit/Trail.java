package org.liangqu.audit;

import java.util.List;
import org.liangqu.proposal.ProposalSummary;

/**
 * All that is recorded about one proposal.
 *
 * @param runs the process instances it went through, oldest first
 * @param cleared those of which the engine keeps nothing any more, oldest first
 * @param entries the time line, oldest first
 */
public record Trail(
    ProposalSummary proposal,
    List<ProcessRun> runs,
    List<ClearedRun> cleared,
    List<TrailEntry> entries) {

  public Trail {
    runs = List.copyOf(runs);
    cleared = List.copyOf(cleared);
    entries = List.copyOf(entries);
  }
}
