package org.liangqu.proposal;

import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.liangqu.call.Calls;
import org.liangqu.call.Stage;
import org.liangqu.organization.GroupLock;
import org.liangqu.shared.ClockConfiguration;
import org.liangqu.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Moves proposals along the approval path. Whoever calls has checked who decides. */
@Component
class ProposalLifecycle {

  private final ProposalRepository proposals;
  private final ProposalQueries queries;
  private final ProposalRights rights;
  private final Calls calls;
  private final GroupLock groups;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ProposalLifecycle(
      ProposalRepository proposals,
      ProposalQueries queries,
      ProposalRights rights,
      Calls calls,
      GroupLock groups,
      ApplicationEventPublisher events,
      Clock clock) {
    this.proposals = proposals;
    this.queries = queries;
    this.rights = rights;
    this.calls = calls;
    this.groups = groups;
    this.events = events;
    this.clock = clock;
  }

  /** Comes before {@link #locked}: two who wait for each other's rows would wait for ever. */
  void hold(UUID id) {
    ProposalRepository.Origin origin =
        proposals.findOrigin(id).orElseThrow(ProposalRights::unknown);
    calls.hold(origin.getCallId());
    groups.hold(origin.getCallId(), origin.getUnitId());
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
                due == null ? correctionDue(proposal, stage) : due,
                clock.instant()));
  }

  /** Correction is open as long as for a return by the last stage, wherever it was. */
  void returnDirectly(UUID id, String reason) {
    Proposal proposal = locked(id);
    proposal.returnDirectly(reason, correctionDue(proposal, Stage.INTAKE), clock.instant());
    proposals.flush();
    events.publishEvent(new ProposalReturnedDirectly(proposal.summary(), proposal.stage(), reason));
  }

  private Instant correctionDue(Proposal proposal, Stage stage) {
    return calls.correctionDueOf(proposal.callId(), stage, CallWindow.scopeOf(proposal));
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
    hold(id);
    Proposal proposal = rights.withdrawable(locked(id));
    proposal.withdraw(required(reason), clock.instant());
    proposals.flush();
    events.publishEvent(new ProposalWithdrawn(proposal.summary(), reason.strip()));
    return proposal.summary();
  }

  void reinstate(UUID id, String reason) {
    hold(id);
    Proposal proposal = rights.reinstatable(locked(id));
    requireSingleType(proposal);
    Stage at = proposal.reinstate(required(reason), rights.person().id(), clock.instant());
    proposals.flush();
    events.publishEvent(new ProposalReinstated(proposal.summary(), at, reason.strip()));
  }

  /** Clause 四.4: were it live again, it and the unit's others would all have to be returned. */
  private void requireSingleType(Proposal proposal) {
    List<ProposalSummary> others =
        queries.live(proposal.callId(), List.of(proposal.lead().unitId())).stream()
            .filter(other -> other.type() != proposal.type())
            .toList();
    if (!others.isEmpty()) {
      throw Refusal.conflict(
          "other-type-live",
          "申报单位在本次申报中另有其他类型的项目（%s），只能申报四类中的一类（指南四.4）；请单位先撤回该项目，再办理复议"
              .formatted(
                  others.stream()
                      .map(other -> other.number() + " " + other.type().label())
                      .collect(Collectors.joining("、"))));
    }
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
