package org.liangqu.workflow.deadlines;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.liangqu.call.DeadlineScope;
import org.liangqu.proposal.CorrectionsExtended;
import org.liangqu.proposal.CorrectionsExtended.Extended;
import org.liangqu.workflow.EngineSession;
import org.liangqu.workflow.engine.OneFlush;
import org.liangqu.workflow.proposalapproval.ProposalApproval;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves the ends of corrections with the time that their proposals were given. */
@Component
class CorrectionTimers {

  private final CallInstances instances;
  private final ManagementService management;
  private final EngineSession session;
  private final OneFlush flush;

  CorrectionTimers(
      CallInstances instances,
      ManagementService management,
      EngineSession session,
      OneFlush flush) {
    this.instances = instances;
    this.management = management;
    this.session = session;
    this.flush = flush;
  }

  @EventListener
  void on(CorrectionsExtended event) {
    if (!event.extended().isEmpty()) {
      session.asApplication(
          () -> {
            flush.of(() -> move(event));
            return null;
          });
    }
  }

  private void move(CorrectionsExtended event) {
    Map<UUID, Instant> due =
        event.extended().stream().collect(Collectors.toMap(Extended::proposalId, Extended::due));
    Map<String, DeadlineScope> running =
        instances.within(event.callId(), DeadlineScope.everybody());
    running.values().removeIf(scope -> !due.containsKey(scope.proposalId()));
    for (Job job : instances.timers(running.keySet(), ProposalApproval.CORRECTION_DUE)) {
      Instant date = due.get(running.get(job.getProcessInstanceId()).proposalId());
      management.setJobDuedate(job.getId(), Date.from(date), false);
    }
  }
}
