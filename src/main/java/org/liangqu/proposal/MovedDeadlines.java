package org.liangqu.proposal;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.liangqu.call.Calls;
import org.liangqu.call.Deadline;
import org.liangqu.call.DeadlineBook;
import org.liangqu.call.DeadlineScope;
import org.liangqu.call.DeadlinesMoved;
import org.liangqu.call.MoveProgress;
import org.liangqu.call.Stage;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves with a call's deadlines what a unit has to do by them: time for correction grows, and what
 * had expired by the old date can be submitted again. Time once announced is never taken back.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MovedDeadlines {

  private final ProposalRepository proposals;
  private final ConcernedOffices concerned;
  private final Calls calls;
  private final MoveProgress progress;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  MovedDeadlines(
      ProposalRepository proposals,
      ConcernedOffices concerned,
      Calls calls,
      MoveProgress progress,
      ApplicationEventPublisher events,
      Clock clock) {
    this.proposals = proposals;
    this.concerned = concerned;
    this.calls = calls;
    this.progress = progress;
    this.events = events;
    this.clock = clock;
  }

  @EventListener
  void on(DeadlinesMoved event) {
    List<Proposal> withUnits = withUnits(event.callId(), event.scope());
    progress.enter(event.orderId(), "恢复和延长填报、补正", withUnits.size());
    DeadlineBook book = calls.book(event.callId());
    List<Proposal> revived = new ArrayList<>();
    List<CorrectionsExtended.Extended> extended = new ArrayList<>();
    for (Proposal proposal : withUnits) {
      Instant due = due(proposal, book);
      if (proposal.isExpired()) {
        revive(proposal, due, event, revived);
      } else if (due.isAfter(proposal.correctionDue())) {
        proposal.extendCorrection(due);
        extended.add(
            new CorrectionsExtended.Extended(proposal.id(), proposal.summary().number(), due));
        progress.step(event.orderId(), "延长补正期限的项目");
      }
    }
    proposals.flush();
    revived.forEach(
        proposal -> events.publishEvent(new ProposalRevived(proposal.summary(), event.reason())));
    events.publishEvent(new CorrectionsExtended(event.callId(), event.orderId(), extended));
    events.publishEvent(concerned.by(event));
  }

  private List<Proposal> withUnits(UUID callId, DeadlineScope scope) {
    boolean ofOne = scope.proposalId() != null;
    return proposals.withUnits(
        callId, scope.parkCode(), ofOne || scope.parkCode() == null, scope.proposalId(), !ofOne);
  }

  private void revive(
      Proposal proposal, Instant due, DeadlinesMoved event, List<Proposal> revived) {
    Instant now = clock.instant();
    if (now.isBefore(due)) {
      proposal.revive(
          proposal.wasSubmitted() ? due : null, "期限已延长，请按期完成补正（" + event.reason() + "）", now);
      revived.add(proposal);
      progress.step(event.orderId(), "恢复填报的项目");
    }
  }

  /** For a draft the close; for a returned one what it had, or what follows from the dates now. */
  private static Instant due(Proposal proposal, DeadlineBook book) {
    DeadlineScope scope = CallWindow.scopeOf(proposal);
    if (!proposal.wasSubmitted()) {
      return book.due(Deadline.CLOSE, scope);
    }
    Instant due = book.correctionDue(returnedBy(proposal), scope, proposal.openedAt());
    return due.isAfter(proposal.correctionDue()) ? due : proposal.correctionDue();
  }

  /** A direct return gave time as one by the last stage does. */
  private static Stage returnedBy(Proposal proposal) {
    boolean directly =
        !proposal.isExpired()
            && proposal.lastOutcome().filter(last -> last.outcome() == null).isPresent();
    return directly ? Stage.INTAKE : proposal.stage();
  }
}
