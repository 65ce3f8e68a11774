package org.liangqu.audit;

import java.util.List;
import org.liangqu.proposal.ProposalSummary;

/**
 * All that is recorded about one proposal.
 *
 * @param runs the process instances it went through, oldest first
 * @param entries the time line, oldest first
 */
public record Trail(ProposalSummary proposal, List<ProcessRun> runs, List<TrailEntry> entries) {

  public Trail {
    runs = List.copyOf(runs);
    entries = List.copyOf(entries);
  }
}
