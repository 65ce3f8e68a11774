package org.liangqu.workflow;

import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.liangqu.call.Calls;
import org.liangqu.call.DeadlineScope;
import org.liangqu.call.Stage;
import org.liangqu.proposal.Proposals;
import org.springframework.stereotype.Component;

/** The dates that models ask for: read from the call, so that none is typed into a diagram. */
@Component
public class Deadlines {

  private final Calls calls;
  private final Proposals proposals;

  Deadlines(Calls calls, Proposals proposals) {
    this.calls = calls;
    this.proposals = proposals;
  }

  /** When the task of a whole list is due (办理期限). */
  public Date due(String callId, String stage) {
    return Date.from(calls.dueOf(UUID.fromString(callId), Stage.valueOf(stage)));
  }

  /** When the person with the task of a whole list is reminded. */
  public Date reminder(String callId, String stage) {
    return Date.from(calls.reminderOf(UUID.fromString(callId), Stage.valueOf(stage)));
  }

  /** When a proposal's task is due: its park or itself may have been granted more time. */
  public Date due(String callId, String stage, String parkCode, String proposalId) {
    return Date.from(
        calls.dueOf(UUID.fromString(callId), Stage.valueOf(stage), scope(parkCode, proposalId)));
  }

  /** When the person with a proposal's task is reminded. */
  public Date reminder(String callId, String stage, String parkCode, String proposalId) {
    return Date.from(
        calls.reminderOf(
            UUID.fromString(callId), Stage.valueOf(stage), scope(parkCode, proposalId)));
  }

  private static DeadlineScope scope(String parkCode, String proposalId) {
    return DeadlineScope.ofProposal(UUID.fromString(proposalId), parkCode);
  }

  /** When a returned proposal expires unless it was submitted again (clause 五.4). */
  public Date correctionDue(String proposalId) {
    Instant due = proposals.summary(UUID.fromString(proposalId)).correctionDue();
    return Date.from(due);
  }
}
