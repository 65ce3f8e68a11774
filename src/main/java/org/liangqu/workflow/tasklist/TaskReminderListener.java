package org.liangqu.workflow.tasklist;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Reminds whoever has the task that it will soon be due (催办). */
@Component
class TaskReminderListener implements TaskListener {

  private final ApplicationEventPublisher events;

  TaskReminderListener(ApplicationEventPublisher events) {
    this.events = events;
  }

  @Override
  public void notify(DelegateTask task) {
    events.publishEvent(TaskOwners.of(task).reminder());
  }
}
