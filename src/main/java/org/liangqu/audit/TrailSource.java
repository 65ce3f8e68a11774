package org.liangqu.audit;

import java.util.stream.Stream;
import org.liangqu.proposal.ProposalSummary;

/** Something that recorded what happened to a proposal. */
interface TrailSource {
  Stream<TrailEntry> of(ProposalSummary proposal);
}
