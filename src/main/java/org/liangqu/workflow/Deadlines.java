package org.liangqu.workflow;

import java.time.Clock;
import java.util.Date;
import java.util.UUID;
import java.util.function.Supplier;
import org.liangqu.call.Call;
import org.liangqu.call.Calls;
import org.liangqu.call.Deadline;
import org.liangqu.call.DeadlineScope;
import org.liangqu.call.DeadlinesMoved;
import org.liangqu.call.Stage;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.Person;
import org.liangqu.proposal.Proposals;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * The dates that models ask for: read from the call, so that none is typed into a diagram. Whoever
 * sets a timer holds the call, so that a move of its deadlines finds that timer, or precedes it.
 */
@Component
public class Deadlines {

  private final Calls calls;
  private final HeldCalls held;
  private final Proposals proposals;
  private final Clock clock;

  Deadlines(Calls calls, Proposals proposals, Clock clock) {
    this.calls = calls;
    this.held = new HeldCalls(calls);
    this.proposals = proposals;
    this.clock = clock;
  }

  /** When the task of a whole list is due (办理期限). */
  public Date due(String callId, String stage) {
    return due(callId, stage, null, null);
  }

  /** When the person with the task of a whole list is reminded. */
  public Date reminder(String callId, String stage) {
    return reminder(callId, stage, null, null);
  }

  /** When a proposal's task is due: its park or itself may have been granted more time. */
  public Date due(String callId, String stage, String parkCode, String proposalId) {
    Deadline deadline = Deadline.of(Stage.valueOf(stage));
    return arrival(callId, deadline.name(), parkCode, proposalId);
  }

  /** When the person with a proposal's task is reminded. */
  public Date reminder(String callId, String stage, String parkCode, String proposalId) {
    Call call = held(callId, parkCode, proposalId);
    return Date.from(calls.reminderOf(call, Stage.valueOf(stage)));
  }

  /** When a deadline of the call comes for all, one park or one proposal. */
  public Date arrival(String callId, String deadline, String parkCode, String proposalId) {
    Call call = held(callId, parkCode, proposalId);
    return Date.from(call.dueOf(Deadline.valueOf(deadline)));
  }

  public boolean isReached(UUID callId, Deadline deadline, DeadlineScope scope) {
    return !clock.instant().isBefore(calls.get(callId, scope).dueOf(deadline));
  }

  /** Before any timer is set anew in the transaction that moved them. */
  @EventListener
  @Order(Ordered.HIGHEST_PRECEDENCE)
  void on(DeadlinesMoved event) {
    held.forget(event.callId());
  }

  /** It is the model that asks, whoever's request it runs in. */
  private static <T> T asApplication(Supplier<T> question) {
    return ActingAs.person(Person.SYSTEM, question);
  }

  private Call held(String callId, String parkCode, String proposalId) {
    return held.hold(UUID.fromString(callId), scope(parkCode, proposalId));
  }

  /** Expressions write nothing as an empty text. */
  private static DeadlineScope scope(String parkCode, String proposalId) {
    return new DeadlineScope(
        StringUtils.hasText(parkCode) ? parkCode : null,
        StringUtils.hasText(proposalId) ? UUID.fromString(proposalId) : null);
  }

  /** When a returned proposal expires unless it was submitted again (clause 五.4). */
  public Date correctionDue(String proposalId) {
    UUID id = UUID.fromString(proposalId);
    proposals.hold(id);
    return Date.from(asApplication(() -> proposals.summary(id)).correctionDue());
  }
}
