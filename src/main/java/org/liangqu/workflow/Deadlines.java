package org.liangqu.workflow;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.function.Supplier;
import org.liangqu.call.Calls;
import org.liangqu.call.Deadline;
import org.liangqu.call.DeadlineScope;
import org.liangqu.call.Stage;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.Person;
import org.liangqu.proposal.Proposals;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * The dates that models ask for: read from the call, so that none is typed into a diagram. Whoever
 * sets a timer holds the call, so that a move of its deadlines finds that timer, or precedes it.
 */
@Component
public class Deadlines {

  private final Calls calls;
  private final Proposals proposals;
  private final Clock clock;

  Deadlines(Calls calls, Proposals proposals, Clock clock) {
    this.calls = calls;
    this.proposals = proposals;
    this.clock = clock;
  }

  /** When the task of a whole list is due (办理期限). */
  public Date due(String callId, String stage) {
    return Date.from(calls.dueOf(held(callId), Stage.valueOf(stage)));
  }

  /** When the person with the task of a whole list is reminded. */
  public Date reminder(String callId, String stage) {
    return Date.from(calls.reminderOf(held(callId), Stage.valueOf(stage)));
  }

  /** When a proposal's task is due: its park or itself may have been granted more time. */
  public Date due(String callId, String stage, String parkCode, String proposalId) {
    return Date.from(calls.dueOf(held(callId), Stage.valueOf(stage), scope(parkCode, proposalId)));
  }

  /** When the person with a proposal's task is reminded. */
  public Date reminder(String callId, String stage, String parkCode, String proposalId) {
    return Date.from(
        calls.reminderOf(held(callId), Stage.valueOf(stage), scope(parkCode, proposalId)));
  }

  /** When a deadline of the call comes for all, one park or one proposal. */
  public Date arrival(String callId, String deadline, String parkCode, String proposalId) {
    return Date.from(dueOf(held(callId), Deadline.valueOf(deadline), scope(parkCode, proposalId)));
  }

  public boolean isReached(UUID callId, Deadline deadline, DeadlineScope scope) {
    return !clock.instant().isBefore(dueOf(callId, deadline, scope));
  }

  private Instant dueOf(UUID callId, Deadline deadline, DeadlineScope scope) {
    return calls.get(callId, scope).dueOf(deadline);
  }

  /** It is the model that asks, whoever's request it runs in. */
  private static <T> T asApplication(Supplier<T> question) {
    return ActingAs.person(Person.SYSTEM, question);
  }

  private UUID held(String callId) {
    UUID id = UUID.fromString(callId);
    calls.hold(id);
    return id;
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
