package org.liangqu.call;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liangqu.identity.access.Access;
import org.liangqu.identity.access.Act;
import org.liangqu.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The calls and the deadlines that follow from them. Asked with a {@link DeadlineScope}, a deadline
 * is the latest of those granted to all, to the park and to the proposal.
 */
@Service
@Transactional(readOnly = true)
public class Calls {

  private final CallRepository calls;
  private final CallDesk desk;
  private final GuideTexts guides;
  private final DeadlineDesk deadlines;
  private final DeadlineExtensions extensions;
  private final StageDates dates;
  private final Access access;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Calls(
      CallRepository calls,
      CallDesk desk,
      GuideTexts guides,
      DeadlineDesk deadlines,
      DeadlineExtensions extensions,
      StageDates dates,
      Access access,
      ApplicationEventPublisher events,
      Clock clock) {
    this.calls = calls;
    this.desk = desk;
    this.guides = guides;
    this.deadlines = deadlines;
    this.extensions = extensions;
    this.dates = dates;
    this.access = access;
    this.events = events;
    this.clock = clock;
  }

  /** A draft doesn't exist for anybody but administrators. */
  public Call get(UUID id) {
    return visible(calls.findById(id));
  }

  /** The call with the deadlines that hold for the scope. */
  public Call get(UUID id, DeadlineScope scope) {
    return extensions.holding(get(id), scope);
  }

  public Call ofYear(int year) {
    return visible(calls.findByYear(year));
  }

  private Call visible(Optional<CallEntity> call) {
    return call.map(CallEntity::toCall)
        .filter(found -> found.isPublished() || access.allows(Act.KEEP_CALLS))
        .orElseThrow(() -> Refusal.notFound("call-unknown", "没有这一年度的申报通知，请核对后再试"));
  }

  /** The call's guide, clause by clause. */
  public Guide guide(UUID id) {
    return Guide.parse(guides.read(get(id).id()));
  }

  /** The published ones, the latest first. */
  public List<Call> all() {
    return calls.published(Limit.unlimited()).stream().map(CallEntity::toCall).toList();
  }

  public List<Call> open() {
    return calls.openAt(clock.instant()).stream().map(CallEntity::toCall).toList();
  }

  /** The call that is open, else the one opened last. */
  public Call current() {
    return findCurrent().orElseThrow(() -> Refusal.notFound("call-none", "尚未发布申报通知"));
  }

  /** The same; empty where none has been published. */
  public Optional<Call> findCurrent() {
    return open().stream()
        .findFirst()
        .or(() -> calls.published(Limit.of(1)).stream().map(CallEntity::toCall).findFirst());
  }

  /** The end of the day on which the stage is due; for the eligibility check, the call's close. */
  public Instant dueOf(UUID callId, Stage stage) {
    return dueOf(callId, stage, DeadlineScope.everybody());
  }

  public Instant dueOf(UUID callId, Stage stage, DeadlineScope scope) {
    return get(callId, scope).dueOf(Deadline.of(stage));
  }

  /** The end of the day on which those concerned are reminded of the stage's due date. */
  public Instant reminderOf(UUID callId, Stage stage) {
    return reminderOf(callId, stage, DeadlineScope.everybody());
  }

  public Instant reminderOf(UUID callId, Stage stage, DeadlineScope scope) {
    return reminderOf(get(callId, scope), stage);
  }

  /** The same for a call as it holds for somebody. */
  public Instant reminderOf(Call holding, Stage stage) {
    return dates.reminder(holding, stage);
  }

  /**
   * By when a proposal that the stage returns now must be submitted again: when the call closes;
   * for a return by people at least the call's working days for correction, though not beyond the
   * end of the stage's due day.
   */
  public Instant correctionDueOf(UUID callId, Stage stage) {
    return correctionDueOf(callId, stage, DeadlineScope.everybody());
  }

  public Instant correctionDueOf(UUID callId, Stage stage, DeadlineScope scope) {
    return dates.correctionDue(get(callId, scope), stage, clock.instant());
  }

  /** Puts a call on record as published, whatever its dates: also one of the past. */
  @Transactional
  public Call create(NewCall call) {
    Call created = desk.create(call);
    events.publishEvent(new CallPublished(created.id(), created.year()));
    return created;
  }

  /** All deadlines of the call as they hold now, for many questions. */
  public DeadlineBook book(UUID callId) {
    return extensions.granted(callId, new DeadlineBook(get(callId), dates));
  }

  /** For whom the deadline is later than the moment, of those who were granted more than all. */
  public LaterScopes laterThan(UUID callId, Deadline deadline, Instant moment) {
    return extensions.laterThan(callId, deadline, moment);
  }

  /**
   * Keeps the call's deadlines as they are until the transaction ends: who reads the clock after
   * this is in time, or late, by what holds when it commits. To be taken before rows are locked.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void hold(UUID callId) {
    calls.findShared(callId);
  }

  /** The same, after everybody who holds them has finished, and before anybody else does. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void holdAlone(UUID callId) {
    calls.findLocked(callId);
  }

  /**
   * Moves deadlines of a published call for all, one park or one proposal, and publishes {@link
   * DeadlinesMoved} in the same transaction; the one way to do so.
   *
   * @return what moved; without moves, and not published, where all dates hold already
   * @throws Refusal unless an administrator asks, gives a reason, and every new moment is yet to
   *     come, in order with the others, and later than what holds without it for a park or proposal
   */
  @Transactional
  public DeadlinesMoved move(DeadlineMove move) {
    return deadlines.move(move);
  }
}
