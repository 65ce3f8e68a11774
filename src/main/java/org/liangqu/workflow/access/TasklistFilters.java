package org.liangqu.workflow.access;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.liangqu.identity.Office;
import org.liangqu.workflow.TaskPriority;
import org.springframework.stereotype.Component;

/** The lists that reviewers see in Tasklist. They hold literal ids: expressions are off. */
@Component
class TasklistFilters {

  private static final List<Map<String, String>> COLUMNS =
      List.of(
          Map.of("name", "proposalNumber", "label", "编号"),
          Map.of("name", "proposalTitle", "label", "项目"),
          Map.of("name", "unitName", "label", "单位"),
          Map.of("name", "typeLabel", "label", "类型"));

  private final FilterService filters;
  private final TaskService tasks;

  TasklistFilters(FilterService filters, TaskService tasks) {
    this.filters = filters;
    this.tasks = tasks;
  }

  /** Returns the ids of the office's filters: all its tasks, and those past their due date. */
  List<String> createForOffice(Office office, String officeName) {
    return List.of(
        create("岗位待办 · " + officeName, 10, "#0b5c7a", officeTasks(office)),
        create(
            "已逾期 · " + officeName,
            30,
            "#b5482f",
            officeTasks(office).taskMinPriority(TaskPriority.OVERDUE)));
  }

  String createForPerson(String accountId) {
    return create("我的待办", 20, "#2f6b3a", tasks.createTaskQuery().taskAssignee(accountId));
  }

  private TaskQuery officeTasks(Office office) {
    return tasks.createTaskQuery().taskCandidateGroup(office.groupId()).includeAssignedTasks();
  }

  private String create(String name, int position, String color, TaskQuery query) {
    Filter filter =
        filters
            .newTaskFilter(name)
            .setProperties(
                Map.of(
                    "priority",
                    position,
                    "color",
                    color,
                    "refresh",
                    true,
                    "showUndefinedVariable",
                    false,
                    "variables",
                    COLUMNS))
            .setQuery(query);
    return filters.saveFilter(filter).getId();
  }
}
