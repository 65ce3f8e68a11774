package org.liangqu.benchmark;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.liangqu.workflow.ProcessVariables;

/** A task that waits for a person, with what decides who that is. */
record OpenTask(
    String id,
    String activity,
    String number,
    String park,
    String bureau,
    String recommender,
    String assignee) {

  static OpenTask of(DelegateTask task) {
    return new OpenTask(
        task.getId(),
        task.getTaskDefinitionKey(),
        text(task, ProcessVariables.PROPOSAL_NUMBER),
        text(task, ProcessVariables.PARK_CODE),
        text(task, ProcessVariables.BUREAU_CODE),
        text(task, ProcessVariables.RECOMMENDER_CODE),
        task.getAssignee());
  }

  private static String text(DelegateTask task, String name) {
    return ProcessVariables.text(task, name);
  }
}
