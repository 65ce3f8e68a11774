package org.liangqu.selection;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.liangqu.proposal.ProposalSummary;

/** A proposal with what ranks it: the experts' mean, then priorities, then who submitted first. */
record RankedProposal(
    ProposalSummary proposal,
    BigDecimal selfRaisedFunds,
    BigDecimal score,
    List<String> priorityMarks) {

  static final Comparator<RankedProposal> BEST_FIRST =
      Comparator.comparing(
              RankedProposal::score, Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder()))
          .thenComparing(ranked -> ranked.priorityMarks().size(), Comparator.reverseOrder())
          .thenComparing(ranked -> ranked.proposal().submittedAt())
          .thenComparing(ranked -> ranked.proposal().number());

  RankedProposal {
    priorityMarks = List.copyOf(priorityMarks);
  }
}
