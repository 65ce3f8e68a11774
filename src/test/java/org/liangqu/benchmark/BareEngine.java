package org.liangqu.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.liangqu.workflow.ProcessVariables;

/**
 * The same models on an engine of its own that knows no application: delegates and listeners do
 * nothing but set what the gateways ask. It keeps the full history too, without authorizations, and
 * like the application's doesn't rewrite the history of what has ended.
 */
final class BareEngine implements Contender, AutoCloseable {

  private static final List<String> MODELS =
      List.of("bpmn/proposal-approval.bpmn", "bpmn/expert-review.bpmn", "bpmn/selection-list.bpmn");

  private final PathSignals signals = new PathSignals();
  private final Map<String, Queue<String>> selected = new ConcurrentHashMap<>();
  private final AtomicInteger numbers = new AtomicInteger();
  private final HikariDataSource dataSource;
  private final String database;
  private final ProcessEngine engine;
  private final String listDefinition;

  BareEngine(MeasuredServer server, String database, JobExecutor jobExecutor) {
    this.database = database;
    this.dataSource = new HikariDataSource();
    dataSource.setJdbcUrl(server.url(database));
    dataSource.setUsername(server.user());
    dataSource.setPassword(server.user());
    dataSource.setMaximumPoolSize(30);
    this.engine = start(jobExecutor);
    DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
    MODELS.forEach(deployment::addClasspathResource);
    deployment.deploy();
    this.listDefinition =
        engine
            .getRepositoryService()
            .createProcessDefinitionQuery()
            .processDefinitionKey("SelectionList")
            .singleResult()
            .getId();
  }

  private ProcessEngine start(JobExecutor jobExecutor) {
    StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
    configuration.setProcessEngineName("bare");
    configuration.setDataSource(dataSource);
    configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
    configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
    configuration.setHistoryRemovalTimeStrategy("none");
    configuration.setHistoryCleanupStrategy("endTimeBased");
    configuration.setJobExecutor(jobExecutor);
    configuration.setJobExecutorActivate(false);
    configuration.setMetricsEnabled(false);
    configuration.setIdGenerator(new StrongUuidGenerator());
    configuration.setProcessEnginePlugins(new ArrayList<>(List.of(signals)));
    configuration.setBeans(new HashMap<>(StandIns.all(this::tellProposals)));
    return configuration.buildProcessEngine();
  }

  @Override
  public String name() {
    return "bare engine";
  }

  @Override
  public String database() {
    return database;
  }

  @Override
  public ProcessEngine engine() {
    return engine;
  }

  @Override
  public PathSignals signals() {
    return signals;
  }

  @Override
  public String submit(Draft draft) {
    String number = "BARE-%06d".formatted(numbers.incrementAndGet());
    as(
        draft.submitter().id(),
        () ->
            engine
                .getRuntimeService()
                .createMessageCorrelation("ProposalSubmitted")
                .processInstanceBusinessKey(number)
                .setVariables(variables(draft, number))
                .correlateStartMessage());
    return number;
  }

  private static Map<String, Object> variables(Draft draft, String number) {
    return Map.of(
        ProcessVariables.PROPOSAL_ID, UUID.randomUUID().toString(),
        ProcessVariables.CALL_ID, draft.callId().toString(),
        ProcessVariables.PARK_CODE, draft.park(),
        ProcessVariables.BUREAU_CODE, draft.bureau(),
        ProcessVariables.RECOMMENDER_CODE, draft.recommender(),
        ProcessVariables.PROPOSAL_NUMBER, number,
        ProcessVariables.PROPOSAL_TITLE, draft.title(),
        ProcessVariables.UNIT_NAME, draft.unitName(),
        ProcessVariables.TYPE_LABEL, draft.type().label());
  }

  @Override
  public void complete(OpenTask task) {
    as(
        task.assignee() == null ? task.activity() : task.assignee(),
        () -> engine.getFormService().submitTaskForm(task.id(), Map.of()));
  }

  @Override
  public void requestList(String bureau, List<String> waiting) {
    selected.put(bureau, new ConcurrentLinkedQueue<>(waiting));
    String number = "BARE-L%05d".formatted(numbers.incrementAndGet());
    Map<String, Object> variables =
        Map.of(
            ProcessVariables.BUREAU_CODE, bureau,
            ProcessVariables.CALL_ID, bureau,
            ProcessVariables.PROPOSAL_NUMBER, number);
    as(bureau, () -> engine.getFormService().submitStartForm(listDefinition, number, variables));
  }

  private void tellProposals(String bureau) {
    selected
        .remove(bureau)
        .forEach(
            number ->
                engine
                    .getRuntimeService()
                    .createMessageCorrelation("SelectionListIssued")
                    .processInstanceBusinessKey(number)
                    .correlate());
  }

  private void as(String person, Runnable action) {
    engine.getIdentityService().setAuthentication(person, List.of());
    try {
      action.run();
    } finally {
      engine.getIdentityService().clearAuthentication();
    }
  }

  @Override
  public void close() {
    engine.close();
    dataSource.close();
  }
}
