package org.liangqu.benchmark;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.liangqu.workflow.ProcessVariables;

/** What Tasklist asks the engine, as it asks it; the answer is a number of things seen. */
enum TaskQuestion {
  LIST("list, page of 15") {
    @Override
    long ask(ProcessEngine engine, TaskAsker asker) {
      return page(engine, asker).size();
    }
  },
  LIST_COUNT("list, count") {
    @Override
    long ask(ProcessEngine engine, TaskAsker asker) {
      return engine.getFilterService().count(asker.filterId());
    }
  },
  LIST_WITH_COLUMNS("list with count and columns") {
    @Override
    long ask(ProcessEngine engine, TaskAsker asker) {
      List<Task> page = page(engine, asker);
      String[] scopes =
          page.stream()
              .flatMap(
                  task ->
                      Stream.of(task.getId(), task.getExecutionId(), task.getProcessInstanceId()))
              .distinct()
              .toArray(String[]::new);
      return LIST_COUNT.ask(engine, asker)
          + engine
              .getRuntimeService()
              .createVariableInstanceQuery()
              .variableNameIn(COLUMNS)
              .variableScopeIdIn(scopes)
              .listPage(0, PAGE * COLUMNS.length * 5)
              .size();
    }
  },
  ALL("all tasks, page of 15") {
    @Override
    long ask(ProcessEngine engine, TaskAsker asker) {
      return tasks(engine).orderByDueDate().asc().listPage(0, PAGE).size();
    }
  },
  ALL_COUNT("all tasks, count") {
    @Override
    long ask(ProcessEngine engine, TaskAsker asker) {
      return tasks(engine).count();
    }
  },
  BY_NAME("by part of the name, count") {
    @Override
    long ask(ProcessEngine engine, TaskAsker asker) {
      return tasks(engine).taskNameLike("%审查%").count();
    }
  },
  BY_TITLE("by part of the title, page") {
    @Override
    long ask(ProcessEngine engine, TaskAsker asker) {
      return tasks(engine)
          .taskVariableValueLike(ProcessVariables.PROPOSAL_TITLE, "%储能%")
          .listPage(0, PAGE)
          .size();
    }
  },
  ONE("one task") {
    @Override
    long ask(ProcessEngine engine, TaskAsker asker) {
      return tasks(engine).taskId(asker.taskId()).count();
    }
  },
  MAY_CLAIM("may claim it") {
    @Override
    long ask(ProcessEngine engine, TaskAsker asker) {
      boolean allowed =
          engine
              .getAuthorizationService()
              .isUserAuthorized(
                  asker.id(),
                  asker.groups(),
                  TaskPermissions.TASK_WORK,
                  Resources.TASK,
                  asker.taskId());
      return allowed ? 1 : 0;
    }
  };

  private static final int PAGE = 15;
  private static final String[] COLUMNS = {
    ProcessVariables.PROPOSAL_NUMBER,
    ProcessVariables.PROPOSAL_TITLE,
    ProcessVariables.UNIT_NAME,
    ProcessVariables.TYPE_LABEL
  };

  private final String label;

  TaskQuestion(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  abstract long ask(ProcessEngine engine, TaskAsker asker);

  private static List<Task> page(ProcessEngine engine, TaskAsker asker) {
    return engine
        .getFilterService()
        .listPage(asker.filterId(), tasks(engine).orderByTaskCreateTime().desc(), 0, PAGE);
  }

  private static TaskQuery tasks(ProcessEngine engine) {
    return engine.getTaskService().createTaskQuery();
  }
}
