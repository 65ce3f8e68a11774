package org.liangqu.workflow.engine;

import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * Sets a task's timer anew once it has gone off, as the engine does when the task is created; its
 * services know no way but to create the task anew. Inside {@link OneFlush} only.
 */
@Component
public class TaskTimers {

  /** The timer takes its date from the model's expression. */
  public void restart(Task task, String jobDefinitionId) {
    ExecutionEntity execution =
        Context.getCommandContext().getExecutionManager().findExecutionById(task.getExecutionId());
    ActivityImpl activity =
        execution.getProcessDefinition().findActivity(task.getTaskDefinitionKey());
    TimerDeclarationImpl.getTimeoutListenerDeclarationsForScope(activity).values().stream()
        .map(Map::values)
        .flatMap(Collection::stream)
        .filter(timer -> jobDefinitionId.equals(timer.getJobDefinitionId()))
        .forEach(timer -> timer.createTimerInstance(execution));
  }
}
