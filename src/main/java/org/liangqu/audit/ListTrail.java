package org.liangqu.audit;

import java.util.UUID;
import java.util.stream.Stream;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.selection.ListDocument;
import org.liangqu.selection.ListEntry;
import org.liangqu.selection.SelectionListView;
import org.liangqu.selection.SelectionLists;
import org.springframework.stereotype.Component;

/** How the selection list with the proposal was made, and the documents that carry it. */
@Component
class ListTrail implements TrailSource {

  private final SelectionLists lists;

  ListTrail(SelectionLists lists) {
    this.lists = lists;
  }

  @Override
  public Stream<TrailEntry> of(ProposalSummary proposal) {
    return lists.entryOf(proposal.id()).map(ListEntry::listId).stream().flatMap(this::ofList);
  }

  private Stream<TrailEntry> ofList(UUID listId) {
    SelectionListView list = lists.view(listId);
    return Stream.concat(
        list.revisions().stream().map(step -> step(list, step)),
        lists.documents(listId).stream().map(ListTrail::document));
  }

  private static TrailEntry step(SelectionListView list, SelectionListView.Revision step) {
    return TrailEntry.of(
        TrailEntry.Kind.DECISION,
        step.at(),
        "遴选清单 " + list.number(),
        step.action().label(),
        "%s（%s）".formatted(step.personName(), step.personId()),
        step.opinion() == null ? null : "意见：" + step.opinion(),
        step.struck().isEmpty() ? null : "未列入：" + String.join("、", step.struck()),
        step.strikeReason() == null ? null : "未列入理由：" + step.strikeReason());
  }

  private static TrailEntry document(ListDocument document) {
    return TrailEntry.of(
        TrailEntry.Kind.DOCUMENT,
        document.producedAt(),
        document.fileName(),
        document.kind().label(),
        "SHA-256 " + document.sha256());
  }
}
