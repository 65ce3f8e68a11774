package org.liangqu.workflow.deadlines;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.liangqu.call.Calls;
import org.liangqu.call.DeadlineBook;
import org.liangqu.call.DeadlineScope;
import org.liangqu.call.DeadlinesMoved;
import org.liangqu.call.MoveProgress;
import org.liangqu.workflow.EngineSession;
import org.liangqu.workflow.ProcessVariables;
import org.liangqu.workflow.TaskPriority;
import org.liangqu.workflow.engine.OneFlush;
import org.liangqu.workflow.engine.RowLocks;
import org.liangqu.workflow.engine.TaskTimers;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Moves the due dates, reminders and escalations of all tasks with the deadlines that they follow,
 * in the transaction that moves those. What had gone off too early is set anew.
 */
@Component
class DeadlineMover {

  private final CallInstances instances;
  private final TaskService tasks;
  private final ManagementService management;
  private final Calls calls;
  private final MoveProgress progress;
  private final EngineSession session;
  private final OneFlush flush;
  private final RowLocks locks;
  private final TaskTimers timers;
  private final Clock clock;

  DeadlineMover(
      CallInstances instances,
      TaskService tasks,
      ManagementService management,
      Calls calls,
      MoveProgress progress,
      EngineSession session,
      OneFlush flush,
      RowLocks locks,
      TaskTimers timers,
      Clock clock) {
    this.instances = instances;
    this.tasks = tasks;
    this.management = management;
    this.calls = calls;
    this.progress = progress;
    this.session = session;
    this.flush = flush;
    this.locks = locks;
    this.timers = timers;
    this.clock = clock;
  }

  private record TimerOf(String executionId, String jobDefinitionId) {}

  /** Rows are locked before anything else is done. */
  @EventListener
  @Order(Ordered.HIGHEST_PRECEDENCE + 1)
  void on(DeadlinesMoved event) {
    locks.holdTasksAndJobs(ProcessVariables.CALL_ID, event.callId().toString());
    session.asApplication(
        () -> {
          flush.of(() -> move(event));
          return null;
        });
  }

  private void move(DeadlinesMoved event) {
    DeadlineBook book = calls.book(event.callId());
    Map<String, DeadlineScope> found = instances.within(event.callId(), event.scope());
    List<Task> open = instances.tasks(found.keySet());
    DatedTimers dated = DatedTimers.of(management.createJobDefinitionQuery().list());
    Map<TimerOf, Job> running = new HashMap<>();
    instances
        .timers(found.keySet())
        .forEach(
            job -> running.put(new TimerOf(job.getExecutionId(), job.getJobDefinitionId()), job));
    progress.enter(event.orderId(), "移动任务的期限和提醒", open.size());
    for (Task task : open) {
      DeadlineScope scope = found.get(task.getProcessInstanceId());
      List<DatedTimer> ofTask = dated.at(task);
      boolean moved = moveDueDate(task, ofTask, book, scope);
      for (DatedTimer timer : ofTask) {
        Instant date = timer.date(book, scope);
        Job job = running.get(new TimerOf(task.getExecutionId(), timer.jobDefinitionId()));
        moved |= moveTimer(task, timer, job, date);
      }
      if (moved) {
        progress.step(event.orderId(), "移动期限的待办任务");
      }
    }
  }

  /** A task that is no longer late is no longer marked as such. */
  private boolean moveDueDate(
      Task task, List<DatedTimer> timers, DeadlineBook book, DeadlineScope scope) {
    Optional<Date> due =
        timers.stream()
            .filter(timer -> !timer.reminder())
            .findFirst()
            .map(timer -> Date.from(timer.date(book, scope)))
            .filter(date -> !date.equals(task.getDueDate()));
    due.ifPresent(
        date -> {
          task.setDueDate(date);
          if (task.getPriority() == TaskPriority.OVERDUE
              && date.toInstant().isAfter(clock.instant())) {
            task.setPriority(Task.PRIORITY_NORMAL);
          }
          tasks.saveTask(task);
        });
    return due.isPresent();
  }

  private boolean moveTimer(Task task, DatedTimer timer, Job job, Instant date) {
    if (job == null) {
      if (date.isAfter(clock.instant())) {
        timers.restart(task, timer.jobDefinitionId());
        return true;
      }
      return false;
    }
    if (job.getDuedate().toInstant().equals(date)) {
      return false;
    }
    management.setJobDuedate(job.getId(), Date.from(date), false);
    return true;
  }
}
