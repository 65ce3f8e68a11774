package org.liangqu.selection;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liangqu.call.Call;
import org.liangqu.call.Calls;
import org.liangqu.directory.Directory;
import org.liangqu.export.Export;
import org.liangqu.export.Exports;
import org.liangqu.shared.Refusal;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Finds lists and shows them to those they concern. */
@Component
class ListReading {

  private final SelectionRecords lists;
  private final SelectionEntries entries;
  private final SelectionDocuments documents;
  private final Calls calls;
  private final Directory directory;
  private final ListAccess access;
  private final Exports exports;

  ListReading(
      SelectionRecords lists,
      SelectionEntries entries,
      SelectionDocuments documents,
      Calls calls,
      Directory directory,
      ListAccess access,
      Exports exports) {
    this.lists = lists;
    this.entries = entries;
    this.documents = documents;
    this.calls = calls;
    this.directory = directory;
    this.access = access;
    this.exports = exports;
  }

  SelectionList locked(UUID listId) {
    return lists.readById(listId).orElseThrow(ListReading::unknown);
  }

  SelectionListView view(UUID listId) {
    return toView(readable(listId));
  }

  List<SelectionListView> of(UUID callId, String bureauCode) {
    access.requireReader(bureauCode);
    return lists.findByCallIdAndBureauCodeOrderByOpenedAt(callId, bureauCode).stream()
        .map(this::toView)
        .toList();
  }

  SelectionListView toView(SelectionList list) {
    Call call = calls.get(list.callId());
    return new SelectionListView(
        list.id(),
        list.number(),
        call.id(),
        call.title(),
        call.year(),
        list.bureauCode(),
        directory.bureau(list.bureauCode()).name(),
        list.status(),
        list.letterNumber(),
        list.issuedOn(),
        entries.findByListIdOrderByRank(list.id()).stream().map(SelectionEntry::toEntry).toList(),
        list.revisions());
  }

  List<ListDocument> documents(UUID listId) {
    return documents.listed(readable(listId).id());
  }

  DocumentContent document(UUID listId, UUID documentId) {
    SelectionList list = readable(listId);
    DocumentContent found =
        documents
            .findByIdAndListId(documentId, listId)
            .map(document -> new DocumentContent(document.toDocument(), document.content()))
            .orElseThrow(() -> Refusal.notFound("document-unknown", "没有这份文件，请核对链接"));
    putOnRecord(list, found);
    return found;
  }

  private void putOnRecord(SelectionList list, DocumentContent found) {
    ListDocument document = found.document();
    exports.handOut(
        new Export(
            document.kind().label(),
            document.fileName(),
            MediaType.parseMediaType(document.kind().mediaType()),
            "遴选清单 " + list.number()),
        found.content());
  }

  boolean isOnIssuedList(UUID proposalId) {
    return entries
        .latest(proposalId)
        .filter(SelectionEntry::isListed)
        .flatMap(entry -> lists.findById(entry.listId()))
        .filter(list -> list.status() == ListStatus.ISSUED)
        .isPresent();
  }

  Optional<ListEntry> entryOf(UUID proposalId) {
    return entries
        .latest(proposalId)
        .filter(entry -> lists.findById(entry.listId()).filter(access::mayRead).isPresent())
        .map(SelectionEntry::toEntry);
  }

  private SelectionList readable(UUID listId) {
    SelectionList list = lists.findById(listId).orElseThrow(ListReading::unknown);
    access.requireReader(list);
    return list;
  }

  private static Refusal unknown() {
    return Refusal.notFound("list-unknown", "没有这份遴选清单，请核对链接");
  }
}
