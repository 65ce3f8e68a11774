package org.liangqu.selection;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.liangqu.call.Stage;
import org.liangqu.proposal.Proposals;
import org.liangqu.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Produces what a signed list is sent out as, and issues it. Both may run twice after a crash. */
@Component
class Issuing {

  private final Proposals proposals;
  private final ListReading reading;
  private final SelectionRecords lists;
  private final SelectionDocuments documents;
  private final Attendance attendance;
  private final NumberSeries numbers;
  private final DocumentFactory factory;
  private final ListAccess access;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Issuing(
      Proposals proposals,
      ListReading reading,
      SelectionRecords lists,
      SelectionDocuments documents,
      Attendance attendance,
      NumberSeries numbers,
      DocumentFactory factory,
      ListAccess access,
      ApplicationEventPublisher events,
      Clock clock) {
    this.proposals = proposals;
    this.reading = reading;
    this.lists = lists;
    this.documents = documents;
    this.attendance = attendance;
    this.numbers = numbers;
    this.factory = factory;
    this.access = access;
    this.events = events;
    this.clock = clock;
  }

  List<ListDocument> produce(UUID listId) {
    SelectionList list = reading.locked(listId);
    if (list.letterNumber() == null) {
      list.requireSigned();
      requireSomeListed(attendance.present(listId));
      number(list);
      factory
          .produce(reading.toView(list))
          .forEach(
              made ->
                  documents.save(
                      new SelectionDocument(
                          listId, made.kind(), made.fileName(), made.content(), now())));
    }
    return documents.listed(listId);
  }

  private static void requireSomeListed(List<SelectionEntry> present) {
    if (present.stream().noneMatch(SelectionEntry::isListed)) {
      throw Refusal.conflict("list-empty", "清单中的项目均已撤回或剔除，不能生成函件，请作废该清单");
    }
  }

  private void number(SelectionList list) {
    LocalDate today = LocalDate.now(clock);
    list.number(numbers.nextLetter(factory.letterhead(list), today), today, by());
    lists.saveAndFlush(list);
  }

  void issue(UUID listId) {
    SelectionList list = reading.locked(listId);
    if (list.status() == ListStatus.ISSUED) {
      return;
    }
    list.issue(by());
    lists.saveAndFlush(list);
    List<SelectionEntry> present = attendance.present(listId);
    present.forEach(this::move);
    events.publishEvent(
        new SelectionListIssued(
            listId,
            list.number(),
            idsOf(present.stream().filter(SelectionEntry::isListed).toList()),
            idsOf(present.stream().filter(SelectionEntry::isStruck).toList())));
  }

  private void move(SelectionEntry entry) {
    if (entry.isStruck()) {
      proposals.reject(entry.proposalId(), Stage.SELECTION, entry.strikeReason());
    } else {
      proposals.enter(entry.proposalId(), Stage.RECOMMENDATION);
    }
  }

  private static List<UUID> idsOf(List<SelectionEntry> entries) {
    return entries.stream().map(SelectionEntry::proposalId).toList();
  }

  private SelectionList.By by() {
    return new SelectionList.By(access.current(), now());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
