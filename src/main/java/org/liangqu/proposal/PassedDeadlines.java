package org.liangqu.proposal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.liangqu.call.Call;
import org.liangqu.call.Calls;
import org.liangqu.call.Deadline;
import org.liangqu.call.DeadlineScope;
import org.liangqu.call.LaterScopes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What a call's deadlines mean to its proposals once they have come (clause 五.4). */
@Component
class PassedDeadlines {

  private final ProposalRepository proposals;
  private final ProposalLifecycle lifecycle;
  private final LateCensus late;
  private final Calls calls;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PassedDeadlines(
      ProposalRepository proposals,
      ProposalLifecycle lifecycle,
      LateCensus late,
      Calls calls,
      ApplicationEventPublisher events,
      Clock clock) {
    this.proposals = proposals;
    this.lifecycle = lifecycle;
    this.late = late;
    this.calls = calls;
    this.events = events;
    this.clock = clock;
  }

  /** Alone with the call: what was drafted or submitted before the close is committed by now. */
  int expireDrafts(UUID callId, int atMost) {
    calls.holdAlone(callId);
    Instant now = clock.instant();
    if (now.isBefore(calls.get(callId).closes())) {
      return 0;
    }
    LaterScopes open = calls.laterThan(callId, Deadline.CLOSE, now);
    List<Proposal> due =
        proposals.draftsBut(callId, open.parkCodes(), open.proposalIds(), Limit.of(atMost));
    due.forEach(draft -> lifecycle.expire(draft.id()));
    return due.size();
  }

  void reportLate(UUID callId, Deadline deadline, DeadlineScope scope) {
    Call call = calls.get(callId, scope);
    LaterScopes later = calls.laterThan(callId, deadline, clock.instant());
    List<ProposalsLate.Group> groups = late.at(callId, deadline, scope, later);
    if (!groups.isEmpty()) {
      events.publishEvent(new ProposalsLate(call.title(), deadline, call.dueOf(deadline), groups));
    }
  }
}
