package org.liangqu.proposal;

import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.util.UUID;
import java.util.function.Consumer;
import org.liangqu.call.Calls;
import org.liangqu.call.Stage;
import org.liangqu.shared.ClockConfiguration;
import org.liangqu.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Moves proposals along the approval path. Whoever calls has checked who decides. */
@Component
class ProposalLifecycle {

  private final ProposalRepository proposals;
  private final ProposalRights rights;
  private final Calls calls;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ProposalLifecycle(
      ProposalRepository proposals,
      ProposalRights rights,
      Calls calls,
      ApplicationEventPublisher events,
      Clock clock) {
    this.proposals = proposals;
    this.rights = rights;
    this.calls = calls;
    this.events = events;
    this.clock = clock;
  }

  Proposal locked(UUID id) {
    return proposals.findLocked(id).orElseThrow(ProposalRights::unknown);
  }

  void enter(UUID id, Stage stage) {
    change(id, proposal -> proposal.enter(stage, clock.instant()));
  }

  void sendBack(UUID id, Stage from, Stage to, String reason) {
    change(id, proposal -> proposal.sendBack(from, to, reason, clock.instant()));
  }

  void returnForCorrection(UUID id, Stage stage, String reason, Instant due) {
    change(
        id,
        proposal ->
            proposal.returnForCorrection(
                stage,
                reason,
                due == null ? calls.correctionDueOf(proposal.callId(), stage) : due,
                clock.instant()));
  }

  void reject(UUID id, Stage stage, String reason) {
    change(id, proposal -> proposal.reject(stage, reason, clock.instant()));
  }

  void notAccept(UUID id, Stage stage, String reason) {
    change(id, proposal -> proposal.notAccept(stage, reason, clock.instant()));
  }

  String accept(UUID id) {
    Instant now = clock.instant();
    Proposal proposal =
        change(id, accepted -> accepted.accept(() -> newAcceptanceNumber(now), now));
    return proposal.summary().acceptanceNumber();
  }

  private String newAcceptanceNumber(Instant now) {
    int year = Year.from(now.atZone(ClockConfiguration.ZONE)).getValue();
    return "XJLQ-%d-%06d".formatted(year, proposals.nextAcceptanceNumber());
  }

  void expire(UUID id) {
    Proposal proposal = change(id, expired -> expired.expire(clock.instant()));
    events.publishEvent(new ProposalExpired(proposal.summary()));
  }

  ProposalSummary withdraw(UUID id, String reason) {
    Proposal proposal = rights.withdrawable(locked(id));
    proposal.withdraw(required(reason), clock.instant());
    proposals.flush();
    events.publishEvent(new ProposalWithdrawn(proposal.summary(), reason.strip()));
    return proposal.summary();
  }

  void reinstate(UUID id, String reason) {
    Proposal proposal = rights.reinstatable(locked(id));
    Stage at = proposal.reinstate(required(reason), rights.person().id(), clock.instant());
    proposals.flush();
    events.publishEvent(new ProposalReinstated(proposal.summary(), at, reason.strip()));
  }

  private static String required(String reason) {
    if (reason == null || reason.isBlank() || reason.length() > Text.PROSE) {
      throw Refusal.invalid("reason-required", "请填写理由（%d字以内）".formatted(Text.PROSE));
    }
    return reason.strip();
  }

  void announce(UUID id) {
    Proposal proposal = proposals.findById(id).orElseThrow(ProposalRights::unknown);
    LastOutcome last =
        proposal.lastOutcome().orElseThrow(() -> Refusal.conflict("outcome-none", "项目尚无可通知的审批结论"));
    events.publishEvent(
        new OutcomeAnnounced(
            proposal.summary(), last.stage(), last.outcome(), last.status(), last.reason()));
  }

  /** Flushes, since the engine reads by its own statements in the same transaction. */
  private Proposal change(UUID id, Consumer<Proposal> verb) {
    Proposal proposal = locked(id);
    verb.accept(proposal);
    proposals.flush();
    return proposal;
  }
}
