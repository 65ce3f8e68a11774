package org.liangqu.workflow.engine;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessCoverageConfigurator;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessEngineAdapter;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.liangqu.call.Calls;
import org.liangqu.eligibility.Judgements;
import org.liangqu.identity.CurrentPerson;
import org.liangqu.identity.PasswordRules;
import org.liangqu.proposal.Proposals;
import org.liangqu.reconsideration.Reconsiderations;
import org.liangqu.registration.RegistrationProgress;
import org.liangqu.registration.RegistrationReviews;
import org.liangqu.review.Panels;
import org.liangqu.review.StageDecisions;
import org.liangqu.selection.SelectionLists;
import org.liangqu.shared.ClockConfiguration;
import org.liangqu.workflow.Deadlines;
import org.mockito.Mockito;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.RegexPatternTypeFilter;

/**
 * The engine of process tests, one for all of them: set up as the application's, on a real
 * PostgreSQL, with the application's delegates and listeners, and mocks where its services would
 * be. Nothing runs by itself: a test executes the jobs and moves the clock.
 */
public final class ProcessTestEngine implements BeforeEachCallback, AfterEachCallback {

  private static final Set<String> MODELS =
      Set.of(
          "ProposalApproval",
          "ExpertReview",
          "SelectionList",
          "CallDeadline",
          "Reconsideration",
          "OrganizationRegistration");

  private static final List<String> MODEL_FILES =
      List.of(
          "bpmn/proposal-approval.bpmn",
          "bpmn/expert-review.bpmn",
          "bpmn/selection-list.bpmn",
          "bpmn/call-deadline.bpmn",
          "bpmn/reconsideration.bpmn",
          "bpmn/organization-registration.bpmn");

  private static final List<Class<?>> SERVICES =
      List.of(
          Proposals.class,
          Calls.class,
          Judgements.class,
          StageDecisions.class,
          Panels.class,
          SelectionLists.class,
          Reconsiderations.class,
          RegistrationReviews.class,
          RegistrationProgress.class,
          CurrentPerson.class);

  private static final String WORKFLOW = "org.liangqu.workflow";

  private static final Pattern TASK_LISTENERS =
      Pattern.compile("org\\.liangqu\\.workflow\\.tasklist\\.Task(Reminder|Overdue)Listener");

  private static final List<Object> PUBLISHED = new CopyOnWriteArrayList<>();

  private static final Configuration CONFIGURATION = new Configuration();

  private static final AnnotationConfigApplicationContext BEANS = startBeans();

  /** The coverage of one model; the others may run, but don't count. */
  public static ProcessEngineCoverageExtension fullCoverageOf(String model) {
    return ProcessEngineCoverageExtension.builder(CONFIGURATION)
        .assertClassCoverageAtLeast(1.0)
        .excludeProcessDefinitionKeys(
            MODELS.stream().filter(key -> !key.equals(model)).toArray(String[]::new))
        .build();
  }

  /** Lets models run in several threads at once, which the collector of coverage can't. */
  public static void collectNoCoverage() {
    new ProcessEngineAdapter(engine(), event -> {}).initializeListeners();
  }

  public static ProcessEngine engine() {
    return CONFIGURATION.buildProcessEngine();
  }

  /** A mock of the service, as the delegates and listeners got it. */
  public static <T> T service(Class<T> type) {
    return BEANS.getBean(type);
  }

  public static void publish(Object event) {
    BEANS.publishEvent(event);
  }

  /** The events of the type that the test and the beans published, in their order. */
  public static <T> List<T> published(Class<T> type) {
    return PUBLISHED.stream().filter(type::isInstance).map(type::cast).toList();
  }

  @Override
  public void beforeEach(ExtensionContext test) {
    Mockito.reset(SERVICES.stream().map(type -> (Object) service(type)).toArray());
    PUBLISHED.clear();
    BpmnAwareTests.init(engine());
  }

  @Override
  public void afterEach(ExtensionContext test) {
    ClockUtil.reset();
    BpmnAwareTests.reset();
    engine().getIdentityService().clearAuthentication();
    List<ProcessInstance> running =
        engine().getRuntimeService().createProcessInstanceQuery().rootProcessInstances().list();
    running.forEach(
        instance ->
            engine()
                .getRuntimeService()
                .deleteProcessInstance(instance.getId(), "the test is over", true));
    engine()
        .getHistoryService()
        .createHistoricProcessInstanceQuery()
        .list()
        .forEach(
            instance ->
                engine()
                    .getHistoryService()
                    .deleteHistoricProcessInstanceIfExists(instance.getId()));
  }

  private static AnnotationConfigApplicationContext startBeans() {
    AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
    SERVICES.forEach(service -> registerMock(beans, service));
    beans.registerBean(Clock.class, EngineTime::new);
    beans.registerBean(Deadlines.class);
    beans.registerBean(PasswordRules.class);
    beans.scan(
        WORKFLOW + ".proposalapproval",
        WORKFLOW + ".expertreview",
        WORKFLOW + ".selectionlist",
        WORKFLOW + ".calldeadline",
        WORKFLOW + ".reconsideration",
        WORKFLOW + ".organizationregistration");
    ClassPathBeanDefinitionScanner listeners = new ClassPathBeanDefinitionScanner(beans, false);
    listeners.addIncludeFilter(new RegexPatternTypeFilter(TASK_LISTENERS));
    listeners.scan(WORKFLOW + ".tasklist");
    beans.registerBean(ProcessEngine.class, () -> startEngine(beans));
    beans.registerBean(
        RuntimeService.class, () -> beans.getBean(ProcessEngine.class).getRuntimeService());
    beans.registerBean(
        HistoryService.class, () -> beans.getBean(ProcessEngine.class).getHistoryService());
    beans.registerBean(
        ManagementService.class, () -> beans.getBean(ProcessEngine.class).getManagementService());
    beans.addApplicationListener(new Recorder());
    beans.refresh();
    return beans;
  }

  private static <T> void registerMock(AnnotationConfigApplicationContext beans, Class<T> type) {
    beans.registerBean(type, () -> Mockito.mock(type));
  }

  private static ProcessEngine startEngine(AnnotationConfigApplicationContext beans) {
    CONFIGURATION.getProcessEnginePlugins().add(new EngineHardening(beans));
    CONFIGURATION.getProcessEnginePlugins().add(new CoverageCollection());
    ProcessEngine engine = CONFIGURATION.buildProcessEngine();
    var deployment = engine.getRepositoryService().createDeployment();
    MODEL_FILES.forEach(deployment::addClasspathResource);
    deployment.deploy();
    return engine;
  }

  /** The services' clock goes by the engine's, which tests move. */
  private static final class EngineTime extends Clock {

    @Override
    public Instant instant() {
      return ClockUtil.getCurrentTime().toInstant();
    }

    @Override
    public ZoneId getZone() {
      return ClockConfiguration.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return Clock.fixed(instant(), zone);
    }
  }

  private static final class Recorder implements ApplicationListener<PayloadApplicationEvent<?>> {

    @Override
    public void onApplicationEvent(PayloadApplicationEvent<?> event) {
      PUBLISHED.add(event.getPayload());
    }
  }

  /** Comes after the application's own plugins, whose parse listeners it adds to. */
  private static final class CoverageCollection extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
      ProcessCoverageConfigurator.initializeProcessCoverageExtensions(engine);
    }
  }

  /** Builds its engine once, whoever asks. */
  private static final class Configuration extends StandaloneProcessEngineConfiguration {

    private static final String USER = "postgres";
    private static final int CONNECTIONS = 20;

    Configuration() {
      setProcessEngineName("processTests");
      setJdbcDriver("org.postgresql.Driver");
      setJdbcUrl(startDatabase().getJdbcUrl(USER, USER));
      setJdbcUsername(USER);
      setJdbcPassword(USER);
      setJdbcMaxActiveConnections(CONNECTIONS);
      setDatabaseSchemaUpdate(DB_SCHEMA_UPDATE_TRUE);
      setHistory(HISTORY_FULL);
      setJobExecutorActivate(false);
      setMetricsEnabled(false);
      setIdGenerator(new StrongUuidGenerator());
      setDefaultSerializationFormat("application/json");
      getProcessEnginePlugins().add(new SpinProcessEnginePlugin());
    }

    @Override
    public synchronized ProcessEngine buildProcessEngine() {
      return processEngine == null ? super.buildProcessEngine() : processEngine;
    }

    private static EmbeddedPostgres startDatabase() {
      try {
        return EmbeddedPostgres.builder().start();
      } catch (IOException e) {
        throw new UncheckedIOException("The tests' PostgreSQL did not start", e);
      }
    }
  }
}
