package org.liangqu.audit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.selection.ListEntry;
import org.liangqu.selection.SelectionLists;
import org.springframework.stereotype.Component;

/** The process instances a proposal went through: its own, and that of the list it was put on. */
@Component
class ProposalRuns {

  private final ProcessHistory history;
  private final SelectionLists lists;

  ProposalRuns(ProcessHistory history, SelectionLists lists) {
    this.history = history;
    this.lists = lists;
  }

  List<ProcessRun> of(ProposalSummary proposal) {
    return businessKeys(proposal)
        .map(history::runs)
        .flatMap(List::stream)
        .sorted(Comparator.comparing(ProcessRun::started))
        .toList();
  }

  /** Those of which the engine keeps nothing any more. */
  List<ClearedRun> clearedOf(ProposalSummary proposal) {
    return businessKeys(proposal)
        .map(history::cleared)
        .flatMap(List::stream)
        .sorted(Comparator.comparing(ClearedRun::started))
        .toList();
  }

  private Stream<String> businessKeys(ProposalSummary proposal) {
    return Stream.concat(Stream.of(proposal.number()), listNumber(proposal).stream());
  }

  private Optional<String> listNumber(ProposalSummary proposal) {
    return lists
        .entryOf(proposal.id())
        .map(ListEntry::listId)
        .map(listId -> lists.view(listId).number());
  }
}
