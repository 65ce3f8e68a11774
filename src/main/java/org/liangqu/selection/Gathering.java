package org.liangqu.selection;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liangqu.call.Calls;
import org.liangqu.directory.Bureau;
import org.liangqu.directory.Directory;
import org.liangqu.identity.Person;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.liangqu.review.Panels;
import org.liangqu.review.ScoreSummary;
import org.liangqu.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Opens lists: gathers what a bureau selected and ranks it. */
@Component
class Gathering {

  private static final List<ListStatus> OPEN =
      List.of(ListStatus.DRAFTING, ListStatus.AWAITING_SIGNATURE, ListStatus.SIGNED);

  private final Proposals proposals;
  private final Panels panels;
  private final PriorityMarks priorityMarks;
  private final Calls calls;
  private final SelectionRecords lists;
  private final SelectionEntries entries;
  private final NumberSeries numbers;
  private final Directory directory;
  private final ListAccess access;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Gathering(
      Proposals proposals,
      Panels panels,
      PriorityMarks priorityMarks,
      Calls calls,
      SelectionRecords lists,
      SelectionEntries entries,
      NumberSeries numbers,
      Directory directory,
      ListAccess access,
      ApplicationEventPublisher events,
      Clock clock) {
    this.proposals = proposals;
    this.panels = panels;
    this.priorityMarks = priorityMarks;
    this.calls = calls;
    this.lists = lists;
    this.entries = entries;
    this.numbers = numbers;
    this.directory = directory;
    this.access = access;
    this.events = events;
    this.clock = clock;
  }

  SelectionList open(UUID callId, String bureauCode) {
    Person person = access.requireOpener(bureauCode);
    requireNoneOpen(callId, bureauCode);
    List<RankedProposal> ranked = ranked(callId, bureauCode);
    if (ranked.isEmpty()) {
      throw Refusal.conflict("nothing-to-list", "没有待列入清单的项目，暂不需要发起遴选清单");
    }
    String number = numbers.nextList(bureauCode, calls.get(callId).year());
    SelectionList list =
        keep(
            new SelectionList(
                number,
                callId,
                bureauCode,
                new SelectionList.By(person, clock.instant().truncatedTo(ChronoUnit.MICROS))));
    for (int i = 0; i < ranked.size(); i++) {
      entries.save(new SelectionEntry(list, i + 1, ranked.get(i)));
    }
    events.publishEvent(
        new SelectionListOpened(list.id(), number, bureauCode, ranked.size(), person.isSystem()));
    return list;
  }

  List<String> bureausAwaitingList(UUID callId) {
    return directory.bureaus().stream()
        .map(Bureau::code)
        .filter(bureau -> inTheMaking(callId, bureau).isEmpty())
        .filter(bureau -> !proposals.awaitingSelection(callId, bureau).isEmpty())
        .toList();
  }

  private Optional<SelectionList> inTheMaking(UUID callId, String bureauCode) {
    return lists.findFirstByCallIdAndBureauCodeAndStatusIn(callId, bureauCode, OPEN);
  }

  private void requireNoneOpen(UUID callId, String bureauCode) {
    inTheMaking(callId, bureauCode)
        .ifPresent(
            open -> {
              throw Refusal.conflict("list-open", "本批次已有办理中的遴选清单（" + open.number() + "），请办结后再发起");
            });
  }

  /** Two officers who open a list at the same time meet at the database's unique index. */
  private SelectionList keep(SelectionList list) {
    try {
      return lists.saveAndFlush(list);
    } catch (DataIntegrityViolationException e) {
      throw Refusal.conflict("list-open", "本批次已有办理中的遴选清单，请办结后再发起");
    }
  }

  private List<RankedProposal> ranked(UUID callId, String bureauCode) {
    return proposals.awaitingSelection(callId, bureauCode).stream()
        .map(this::withRank)
        .sorted(RankedProposal.BEST_FIRST)
        .toList();
  }

  private RankedProposal withRank(ProposalSummary proposal) {
    BigDecimal selfRaised = proposals.dossier(proposal.id()).content().selfRaisedFunds();
    BigDecimal score = panels.scores(proposal.id()).map(ScoreSummary::mean).orElse(null);
    return new RankedProposal(
        proposal,
        selfRaised == null ? BigDecimal.ZERO : selfRaised,
        score,
        priorityMarks.of(proposal.id()));
  }
}
