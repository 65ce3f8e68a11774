package org.liangqu.workflow.tasklist;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.liangqu.workflow.TaskPriority;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Marks a task that was not completed in time, and tells its office and supervisor (逾期升级). */
@Component
class TaskOverdueListener implements TaskListener {

  private final ApplicationEventPublisher events;

  TaskOverdueListener(ApplicationEventPublisher events) {
    this.events = events;
  }

  @Override
  public void notify(DelegateTask task) {
    task.setPriority(TaskPriority.OVERDUE);
    events.publishEvent(TaskOwners.of(task).overdue());
  }
}
