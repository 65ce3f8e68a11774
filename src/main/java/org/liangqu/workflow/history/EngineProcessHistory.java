package org.liangqu.workflow.history;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.liangqu.audit.ActivityRun;
import org.liangqu.audit.ClearedRun;
import org.liangqu.audit.ProcessHistory;
import org.liangqu.audit.ProcessRun;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Component;

/** Reads finished and running instances from the engine's history. */
@Component
class EngineProcessHistory implements ProcessHistory {

  private final HistoryService history;
  private final RepositoryService repository;
  private final TakenFlows takenFlows;
  private final RunningTrouble trouble;
  private final AssigneeNames names;
  private final ClearedHistory clearedHistory;

  EngineProcessHistory(
      HistoryService history,
      RepositoryService repository,
      TakenFlows takenFlows,
      RunningTrouble trouble,
      AssigneeNames names,
      ClearedHistory clearedHistory) {
    this.history = history;
    this.repository = repository;
    this.takenFlows = takenFlows;
    this.trouble = trouble;
    this.names = names;
    this.clearedHistory = clearedHistory;
  }

  @Override
  public List<ProcessRun> runs(String businessKey) {
    List<HistoricProcessInstance> top =
        history
            .createHistoricProcessInstanceQuery()
            .processInstanceBusinessKey(businessKey)
            .unlimitedList();
    return withCalled(top).stream()
        .sorted(Comparator.comparing(HistoricProcessInstance::getStartTime))
        .map(this::toRun)
        .toList();
  }

  private List<HistoricProcessInstance> withCalled(List<HistoricProcessInstance> instances) {
    Map<String, HistoricProcessInstance> all =
        instances.stream()
            .collect(Collectors.toMap(HistoricProcessInstance::getId, Function.identity()));
    instances.stream().flatMap(this::calledBy).forEach(i -> all.putIfAbsent(i.getId(), i));
    return new ArrayList<>(all.values());
  }

  private Stream<HistoricProcessInstance> calledBy(HistoricProcessInstance caller) {
    return history
        .createHistoricProcessInstanceQuery()
        .superProcessInstanceId(caller.getId())
        .unlimitedList()
        .stream();
  }

  private ProcessRun toRun(HistoricProcessInstance instance) {
    List<HistoricActivityInstance> activities =
        history
            .createHistoricActivityInstanceQuery()
            .processInstanceId(instance.getId())
            .orderByHistoricActivityInstanceStartTime()
            .asc()
            .orderPartiallyByOccurrence()
            .asc()
            .unlimitedList();
    HistoricActivityInstance end = ReachedEnd.of(instance, activities).orElse(null);
    return new ProcessRun(
        instance.getId(),
        instance.getBusinessKey(),
        instance.getProcessDefinitionId(),
        instance.getProcessDefinitionKey(),
        instance.getProcessDefinitionName(),
        instance.getProcessDefinitionVersion(),
        instant(instance.getStartTime()),
        instant(instance.getEndTime()),
        end == null ? null : end.getActivityId(),
        end == null ? null : end.getActivityName(),
        instance.getEndTime() != null && end == null,
        instance.getSuperProcessInstanceId(),
        toActivities(instance, activities),
        takenFlows.in(instance.getProcessDefinitionId(), activities),
        activities.stream()
            .map(HistoricActivityInstance::getCalledProcessInstanceId)
            .filter(Objects::nonNull)
            .toList());
  }

  private List<ActivityRun> toActivities(
      HistoricProcessInstance instance, List<HistoricActivityInstance> activities) {
    Map<String, String> failing = trouble.of(instance);
    return activities.stream().map(activity -> toActivity(activity, failing)).toList();
  }

  private ActivityRun toActivity(HistoricActivityInstance run, Map<String, String> failing) {
    boolean isTask = run.getTaskId() != null;
    return new ActivityRun(
        run.getActivityId(),
        run.getActivityName(),
        run.getActivityType(),
        instant(run.getStartTime()),
        instant(run.getEndTime()),
        isTask ? run.getActivityId() : null,
        run.getAssignee(),
        names.of(run.getAssignee()),
        run.isCanceled(),
        run.getCalledProcessInstanceId(),
        run.getEndTime() == null ? failing.get(run.getActivityId()) : null);
  }

  private static Instant instant(Date date) {
    return date == null ? null : date.toInstant();
  }

  @Override
  public List<ClearedRun> cleared(String businessKey) {
    return clearedHistory.of(businessKey);
  }

  @Override
  public String bpmnXml(String definitionId) {
    try (InputStream model = repository.getProcessModel(definitionId)) {
      return new String(model.readAllBytes(), StandardCharsets.UTF_8);
    } catch (NullValueException e) {
      throw Refusal.notFound("no-such-model", "没有这个流程模型版本");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
