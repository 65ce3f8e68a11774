package org.liangqu.workflow.history;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstanceQuery;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.liangqu.retention.RetentionRule;
import org.liangqu.workflow.EngineSession;
import org.springframework.stereotype.Component;

/**
 * Clears the engine's history by the time to live that each model states (历史保留时间). The engine's own
 * clean-up would need a removal time in every row, or leaves no trace of what it cleared; this
 * takes an instance with all that it called, and puts on record that it did.
 */
@Component
class ProcessHistoryRetention implements RetentionRule {

  private final HistoryService history;
  private final RepositoryService repository;
  private final ClearedHistory cleared;
  private final EngineSession session;
  private final Clock clock;

  ProcessHistoryRetention(
      HistoryService history,
      RepositoryService repository,
      ClearedHistory cleared,
      EngineSession session,
      Clock clock) {
    this.history = history;
    this.repository = repository;
    this.cleared = cleared;
    this.session = session;
    this.clock = clock;
  }

  @Override
  public String key() {
    return "process-history";
  }

  @Override
  public String what() {
    return "流程引擎中已结束流程的历史（环节、任务、流程变量）";
  }

  @Override
  public String keeps() {
    return session.asApplication(
        () ->
            repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .filter(definition -> definition.getHistoryTimeToLive() != null)
                .map(ProcessHistoryRetention::inWords)
                .sorted()
                .collect(Collectors.joining("\n", "流程结束后\n", "")));
  }

  private static String inWords(ProcessDefinition definition) {
    return "%s %d 天"
        .formatted(
            Objects.requireNonNullElse(definition.getName(), definition.getKey()),
            definition.getHistoryTimeToLive());
  }

  @Override
  public String why() {
    return "它重复业务记录中已有的内容，只为核对流程；期限写在流程模型的 historyTimeToLive 中，清理后审计页面注明。";
  }

  @Override
  public long due() {
    return session.asApplication(
        () -> definitions().mapToLong(one -> pastTheirTime(one).count()).sum());
  }

  @Override
  public int clear(int atMost) {
    return session.asApplication(
        () -> {
          List<HistoricProcessInstance> roots =
              definitions()
                  .flatMap(one -> pastTheirTime(one).listPage(0, atMost).stream())
                  .limit(atMost)
                  .toList();
          roots.forEach(this::forget);
          return roots.size();
        });
  }

  /** Every version has the time to live that it was deployed with. */
  private Stream<ProcessDefinition> definitions() {
    return repository.createProcessDefinitionQuery().unlimitedList().stream()
        .filter(definition -> definition.getHistoryTimeToLive() != null);
  }

  /** What was called goes with its caller, whose story it is a part of. */
  private HistoricProcessInstanceQuery pastTheirTime(ProcessDefinition definition) {
    Duration timeToLive = Duration.ofDays(definition.getHistoryTimeToLive());
    return history
        .createHistoricProcessInstanceQuery()
        .processDefinitionId(definition.getId())
        .rootProcessInstances()
        .finished()
        .finishedBefore(Date.from(clock.instant().minus(timeToLive)));
  }

  private void forget(HistoricProcessInstance root) {
    List<HistoricProcessInstance> family = withCalled(root).toList();
    Instant now = clock.instant();
    for (HistoricProcessInstance one : family) {
      cleared.add(one, root.getBusinessKey(), outcome(one), now);
    }
    history.deleteHistoricProcessInstancesBulk(
        family.stream().map(HistoricProcessInstance::getId).toList());
  }

  private Stream<HistoricProcessInstance> withCalled(HistoricProcessInstance caller) {
    return Stream.concat(
        Stream.of(caller),
        history
            .createHistoricProcessInstanceQuery()
            .superProcessInstanceId(caller.getId())
            .unlimitedList()
            .stream()
            .flatMap(this::withCalled));
  }

  private String outcome(HistoricProcessInstance instance) {
    List<HistoricActivityInstance> activities =
        history
            .createHistoricActivityInstanceQuery()
            .processInstanceId(instance.getId())
            .orderByHistoricActivityInstanceStartTime()
            .asc()
            .orderPartiallyByOccurrence()
            .asc()
            .unlimitedList();
    return ReachedEnd.of(instance, activities)
        .map(HistoricActivityInstance::getActivityName)
        .orElse(null);
  }
}
