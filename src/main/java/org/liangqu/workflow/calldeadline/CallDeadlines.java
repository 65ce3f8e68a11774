package org.liangqu.workflow.calldeadline;

import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstanceQuery;
import org.camunda.bpm.engine.runtime.Job;
import org.liangqu.call.Call;
import org.liangqu.call.CallPublished;
import org.liangqu.call.Calls;
import org.liangqu.call.Deadline;
import org.liangqu.call.DeadlineScope;
import org.liangqu.call.DeadlinesMoved;
import org.liangqu.portal.DemoClockMoved;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Has every deadline of a published call waited for: from its publication, or from start-up on. */
@Component
class CallDeadlines {

  private final RuntimeService runtime;
  private final HistoryService history;
  private final ManagementService management;
  private final Calls calls;
  private final Clock clock;

  CallDeadlines(
      RuntimeService runtime,
      HistoryService history,
      ManagementService management,
      Calls calls,
      Clock clock) {
    this.runtime = runtime;
    this.history = history;
    this.management = management;
    this.calls = calls;
    this.clock = clock;
  }

  @EventListener
  void on(CallPublished event) {
    for (Deadline deadline : Deadline.values()) {
      start(event.callId(), event.year(), deadline, DeadlineScope.everybody());
    }
  }

  /** Whoever waits for it waits until the new date; where its time was over, it is set anew. */
  @EventListener
  void on(DeadlinesMoved event) {
    for (DeadlinesMoved.Moved moved : event.moves()) {
      Optional<Job> waiting = waiting(event.year(), moved.deadline(), event.scope());
      if (waiting.isPresent()) {
        management.setJobDuedate(waiting.get().getId(), Date.from(moved.to()), false);
      } else {
        start(event.callId(), event.year(), moved.deadline(), event.scope());
      }
    }
  }

  private Optional<Job> waiting(int year, Deadline deadline, DeadlineScope scope) {
    return runtime
        .createProcessInstanceQuery()
        .processDefinitionKey(CallDeadline.KEY)
        .processInstanceBusinessKey(CallDeadline.businessKey(year, deadline, scope))
        .activityIdIn(CallDeadline.WAITING)
        .list()
        .stream()
        .findFirst()
        .map(
            instance ->
                management
                    .createJobQuery()
                    .processInstanceId(instance.getId())
                    .activityId(CallDeadline.WAITING)
                    .singleResult());
  }

  /**
   * Calls of a release that knew no such process, and what came before the clock was turned back.
   */
  @EventListener({ApplicationReadyEvent.class, DemoClockMoved.class})
  @Transactional
  void startMissing() {
    for (Call call : calls.all()) {
      for (Deadline deadline : Deadline.values()) {
        if (isMissing(call, deadline)) {
          start(call.id(), call.year(), deadline, DeadlineScope.everybody());
        }
      }
    }
  }

  private boolean isMissing(Call call, Deadline deadline) {
    boolean ahead = clock.instant().isBefore(call.dueOf(deadline));
    HistoricProcessInstanceQuery instances =
        history
            .createHistoricProcessInstanceQuery()
            .processDefinitionKey(CallDeadline.KEY)
            .processInstanceBusinessKey(
                CallDeadline.businessKey(call.year(), deadline, DeadlineScope.everybody()));
    return (ahead ? instances.unfinished() : instances).count() == 0;
  }

  private void start(UUID callId, int year, Deadline deadline, DeadlineScope scope) {
    runtime.startProcessInstanceByMessage(
        CallDeadline.DEADLINE_SET,
        CallDeadline.businessKey(year, deadline, scope),
        CallDeadline.variables(callId, deadline, scope));
  }
}
