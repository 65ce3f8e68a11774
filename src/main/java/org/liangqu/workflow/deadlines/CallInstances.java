package org.liangqu.workflow.deadlines;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.liangqu.call.DeadlineScope;
import org.liangqu.workflow.ProcessVariables;
import org.springframework.stereotype.Component;

/** The running instances of a call, with their tasks and timers, read in few queries. */
@Component
class CallInstances {

  private static final int AT_A_TIME = 1_000;

  private final RuntimeService runtime;
  private final TaskService tasks;
  private final ManagementService management;

  CallInstances(RuntimeService runtime, TaskService tasks, ManagementService management) {
    this.runtime = runtime;
    this.tasks = tasks;
    this.management = management;
  }

  /** Whose deadlines hold for each instance that a move for the scope may concern. */
  Map<String, DeadlineScope> within(UUID callId, DeadlineScope scope) {
    List<String> ids =
        runtime
            .createVariableInstanceQuery()
            .variableValueEquals(ProcessVariables.CALL_ID, callId.toString())
            .list()
            .stream()
            .map(VariableInstance::getProcessInstanceId)
            .distinct()
            .toList();
    Map<String, String> parks = texts(ids, ProcessVariables.PARK_CODE);
    Map<String, String> proposals = texts(ids, ProcessVariables.PROPOSAL_ID);
    Map<String, DeadlineScope> found = new HashMap<>();
    for (String id : ids) {
      String proposal = proposals.get(id);
      DeadlineScope own =
          new DeadlineScope(parks.get(id), proposal == null ? null : UUID.fromString(proposal));
      if (covers(scope, own)) {
        found.put(id, own);
      }
    }
    return found;
  }

  private static boolean covers(DeadlineScope scope, DeadlineScope own) {
    return scope.proposalId() != null
        ? scope.proposalId().equals(own.proposalId())
        : scope.parkCode() == null || scope.parkCode().equals(own.parkCode());
  }

  private Map<String, String> texts(List<String> ids, String name) {
    Map<String, String> texts = new HashMap<>();
    inChunks(
            ids,
            chunk ->
                runtime
                    .createVariableInstanceQuery()
                    .variableName(name)
                    .processInstanceIdIn(chunk.toArray(String[]::new))
                    .list())
        .stream()
        .filter(variable -> variable.getValue() != null)
        .forEach(
            variable -> texts.put(variable.getProcessInstanceId(), variable.getValue().toString()));
    return texts;
  }

  List<Task> tasks(Set<String> instances) {
    return inChunks(
        List.copyOf(instances),
        chunk -> tasks.createTaskQuery().processInstanceIdIn(chunk.toArray(String[]::new)).list());
  }

  List<Job> timers(Set<String> instances) {
    return inChunks(
        List.copyOf(instances),
        chunk ->
            management.createJobQuery().processInstanceIds(new HashSet<>(chunk)).timers().list());
  }

  List<Job> timers(Set<String> instances, String activityId) {
    Set<String> definitions =
        management.createJobDefinitionQuery().activityIdIn(activityId).list().stream()
            .map(JobDefinition::getId)
            .collect(Collectors.toSet());
    return timers(instances).stream()
        .filter(job -> definitions.contains(job.getJobDefinitionId()))
        .toList();
  }

  private static <T> List<T> inChunks(List<String> ids, Function<List<String>, List<T>> query) {
    List<T> found = new ArrayList<>();
    for (int from = 0; from < ids.size(); from += AT_A_TIME) {
      found.addAll(query.apply(ids.subList(from, Math.min(from + AT_A_TIME, ids.size()))));
    }
    return found;
  }
}
