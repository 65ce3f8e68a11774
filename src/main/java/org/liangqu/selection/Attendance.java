package org.liangqu.selection;

import java.util.List;
import java.util.UUID;
import org.liangqu.call.Stage;
import org.liangqu.proposal.ProposalStatus;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.springframework.stereotype.Component;

/** Notices which proposals left while their list was in the making, such as withdrawn ones. */
@Component
class Attendance {

  private final Proposals proposals;
  private final SelectionEntries entries;

  Attendance(Proposals proposals, SelectionEntries entries) {
    this.proposals = proposals;
    this.entries = entries;
  }

  /** The list's entries that still wait for it, by rank; the others are marked. */
  List<SelectionEntry> present(UUID listId) {
    List<SelectionEntry> all = entries.findByListIdOrderByRank(listId);
    all.stream().filter(entry -> !waits(entry)).forEach(SelectionEntry::leave);
    return all.stream().filter(entry -> !entry.isWithdrawn()).toList();
  }

  private boolean waits(SelectionEntry entry) {
    ProposalSummary proposal = proposals.summary(entry.proposalId());
    return proposal.status() == ProposalStatus.IN_REVIEW && proposal.stage() == Stage.SELECTION;
  }
}
