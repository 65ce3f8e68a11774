package org.liangqu.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.jobQuery;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.managementService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskQuery;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liangqu.call.Deadline;
import org.liangqu.call.Stage;
import org.liangqu.identity.Office;
import org.liangqu.identity.Role;
import org.liangqu.reconsideration.Reconsiderations;
import org.liangqu.registration.RegistrationProgress;
import org.liangqu.registration.RegistrationTaskDue;
import org.liangqu.registration.RegistrationTaskOverdue;
import org.liangqu.review.Panels;
import org.liangqu.review.TaskOverdue;
import org.liangqu.review.TaskReminderDue;
import org.liangqu.workflow.engine.ProcessTestEngine;
import org.liangqu.workflow.organizationregistration.OrganizationRegistration;
import org.liangqu.workflow.reconsideration.ReconsiderationProcess;

/** Every timer of every model, found in the models: none can be added that is not tried here. */
@DisplayName("The timers of the models")
@ExtendWith(ProcessTestEngine.class)
class TimersProcessTest {

  private static final String TIMERS = "timers";

  private static final UUID REGISTRATION = UUID.fromString("00000000-0000-0000-0000-0000000000e1");

  /**
   * @param id of the timer's element
   * @param at where a process must stand for the timer to run
   */
  record ModelTimer(String process, String id, String at, boolean ofTask) {

    @Override
    public String toString() {
      return process + " " + id;
    }
  }

  static Stream<ModelTimer> timers() {
    return ProjectModels.models()
        .flatMap(
            model ->
                model.all(TimerEventDefinition.class).stream()
                    .map(timer -> timer(model.process().getId(), timer.getParentElement())));
  }

  private static ModelTimer timer(String process, ModelElementInstance owner) {
    if (owner instanceof CamundaTaskListener listener) {
      UserTask task = (UserTask) listener.getParentElement().getParentElement();
      return new ModelTimer(process, listener.getAttributeValue("id"), start(task), true);
    }
    BaseElement event = (BaseElement) owner;
    String at = event instanceof BoundaryEvent edge ? edge.getAttachedTo().getId() : event.getId();
    return new ModelTimer(process, event.getId(), at, false);
  }

  private static String start(Activity activity) {
    return activity.getLoopCharacteristics() == null
        ? activity.getId()
        : activity.getId() + "#multiInstanceBody";
  }

  @BeforeAll
  static void leaveCoverageToOthers() {
    ProcessTestEngine.collectNoCoverage();
  }

  @BeforeEach
  void knowCallAndPanel() {
    ProcessFixtures.knownToServices();
    when(ProcessTestEngine.service(Panels.class).seats(ProcessFixtures.PROPOSAL))
        .thenReturn(List.of("expert1"));
  }

  @BeforeEach
  void knowTheRequestsOfficesAndDates() {
    Reconsiderations requests = ProcessTestEngine.service(Reconsiderations.class);
    when(requests.offices(ProcessFixtures.PROPOSAL))
        .thenReturn(List.of(Office.of(Role.FORMAL_REVIEWER, ProcessFixtures.PARK)));
    when(requests.answerDue(ProcessFixtures.PROPOSAL))
        .thenReturn(ProcessFixtures.due(Stage.FORMAL_REVIEW));
    when(requests.reminder(ProcessFixtures.PROPOSAL))
        .thenReturn(ProcessFixtures.reminder(Stage.FORMAL_REVIEW));
  }

  @BeforeEach
  void knowTheRegistrationsDates() {
    RegistrationProgress registrations = ProcessTestEngine.service(RegistrationProgress.class);
    when(registrations.reviewDue(REGISTRATION))
        .thenReturn(ProcessFixtures.due(Stage.FORMAL_REVIEW));
    when(registrations.reminder(REGISTRATION))
        .thenReturn(ProcessFixtures.reminder(Stage.FORMAL_REVIEW));
    when(registrations.correctionDue(REGISTRATION))
        .thenReturn(ProcessFixtures.due(Stage.FORMAL_REVIEW).plus(Duration.ofDays(30)));
  }

  @Test
  void areFound() {
    assertThat(timers()).hasSizeGreaterThan(20).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource(TIMERS)
  void waitUntilTheCallsDate(ModelTimer timer) {
    Job job = started(timer);

    ClockUtil.setCurrentTime(new Date(job.getDuedate().getTime() - 1));

    assertThat(jobQuery().jobId(job.getId()).executable().count()).isZero();
  }

  @ParameterizedTest
  @MethodSource(TIMERS)
  void goOffOnceAtTheCallsDate(ModelTimer timer) {
    Job job = started(timer);

    ClockUtil.setCurrentTime(job.getDuedate());
    assertThat(jobQuery().jobId(job.getId()).executable().count()).isOne();
    managementService().executeJob(job.getId());

    assertThat(jobQuery().jobId(job.getId()).count()).isZero();
    if (timer.ofTask()) {
      assertThat(taskQuery().count()).as("the task stays open").isOne();
      assertThat(told()).hasSize(1);
    } else {
      assertThat(runtimeService().createExecutionQuery().activityId(timer.at()).count())
          .as("the process has moved on")
          .isZero();
    }
  }

  private static List<?> told() {
    return Stream.of(
            TaskReminderDue.class,
            TaskOverdue.class,
            RegistrationTaskDue.class,
            RegistrationTaskOverdue.class)
        .flatMap(type -> ProcessTestEngine.published(type).stream())
        .toList();
  }

  private static Map<String, Object> variables(String process) {
    Map<String, Object> variables = new HashMap<>(ProcessFixtures.variables());
    if (process.equals(OrganizationRegistration.KEY)) {
      variables.remove(ProcessVariables.PROPOSAL_ID);
      variables.put(OrganizationRegistration.REGISTRATION_ID, REGISTRATION.toString());
      return variables;
    }
    variables.put("deadline", Deadline.CLOSE.name());
    variables.put("expertId", "expert1");
    variables.put(ReconsiderationProcess.REJECTED_STAGE, Stage.FORMAL_REVIEW.name());
    return variables;
  }

  private static Job started(ModelTimer timer) {
    runtimeService()
        .createProcessInstanceByKey(timer.process())
        .setVariables(variables(timer.process()))
        .startBeforeActivity(timer.at())
        .execute();
    return jobQuery().timers().list().stream()
        .filter(job -> isOf(job, timer.id()))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isOf(Job job, String timer) {
    String activity =
        managementService()
            .createJobDefinitionQuery()
            .jobDefinitionId(job.getJobDefinitionId())
            .singleResult()
            .getActivityId();
    return timer.equals(activity)
        || ((JobEntity) job).getJobHandlerConfigurationRaw().endsWith(timer);
  }
}
