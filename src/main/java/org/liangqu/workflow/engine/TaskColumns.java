package org.liangqu.workflow.engine;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.liangqu.workflow.ProcessVariables;

/**
 * Gives each task copies of the variables that Tasklist shows as columns. Who may read a task may
 * read these, while the process's variables stay closed, those of other offices' proposals above
 * all. A parse listener, so that models changed in Modeler have it too.
 */
class TaskColumns extends AbstractBpmnParseListener {

  static final List<String> NAMES =
      List.of(
          ProcessVariables.PROPOSAL_NUMBER,
          ProcessVariables.PROPOSAL_TITLE,
          ProcessVariables.UNIT_NAME,
          ProcessVariables.TYPE_LABEL);

  @Override
  public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior userTask) {
      userTask
          .getTaskDefinition()
          .addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, TaskColumns::copy);
    }
  }

  private static void copy(DelegateTask task) {
    NAMES.forEach(name -> task.setVariableLocal(name, task.getVariable(name)));
  }
}
