package org.liangqu.workflow.deadlines;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.task.Task;

/** The timers that ask the call for their dates, by the tasks of all deployed models. */
final class DatedTimers {

  private record TaskOf(String processDefinitionId, String taskDefinitionKey) {}

  private final Map<TaskOf, List<DatedTimer>> timers;

  private DatedTimers(Map<TaskOf, List<DatedTimer>> timers) {
    this.timers = timers;
  }

  static DatedTimers of(Collection<JobDefinition> definitions) {
    Map<TaskOf, List<DatedTimer>> timers = new HashMap<>();
    for (JobDefinition definition : definitions) {
      TaskOf task = new TaskOf(definition.getProcessDefinitionId(), definition.getActivityId());
      DatedTimer.of(definition)
          .ifPresent(timer -> timers.computeIfAbsent(task, first -> new ArrayList<>()).add(timer));
    }
    return new DatedTimers(timers);
  }

  List<DatedTimer> at(Task task) {
    return timers.getOrDefault(
        new TaskOf(task.getProcessDefinitionId(), task.getTaskDefinitionKey()), List.of());
  }
}
