package org.liangqu.workflow.expertreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.liangqu.workflow.ProcessFixtures.PROPOSAL;
import static org.liangqu.workflow.ProcessFixtures.due;
import static org.liangqu.workflow.ProcessFixtures.dueDate;
import static org.liangqu.workflow.ProcessFixtures.reminder;
import static org.liangqu.workflow.ProcessSteps.timePassesTo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liangqu.call.Stage;
import org.liangqu.review.Panels;
import org.liangqu.review.TaskOverdue;
import org.liangqu.review.TaskReminderDue;
import org.liangqu.shared.Refusal;
import org.liangqu.workflow.ProcessFixtures;
import org.liangqu.workflow.TaskPriority;
import org.liangqu.workflow.engine.ProcessTestEngine;

/** What holds for each task of the expert review. */
@DisplayName("A task in ExpertReview")
@ExtendWith(ProcessTestEngine.class)
class PanelTasksProcessTest {

  private static final String EXPERT = "expert1";
  private static final String COORDINATORS = "reviewCoordinator-urumqiHitech";

  private final Panels panels = ProcessTestEngine.service(Panels.class);

  @BeforeAll
  static void coverageIsNotCollected() {
    ProcessTestEngine.collectNoCoverage();
  }

  @BeforeEach
  void panelOfOneIsKnown() {
    ProcessFixtures.knownToServices();
    Reviews.seatsAre(List.of(EXPERT));
    Reviews.thresholdIs(true);
  }

  @ParameterizedTest
  @EnumSource(names = {"ANSWER_INVITATION", "SCORE_PROPOSAL"})
  void belongsToTheExpertWhomItIsAbout(PanelTask task) {
    assertThat(task(task.reached())).isAssignedTo(EXPERT);
  }

  @ParameterizedTest
  @EnumSource(names = {"FORM_PANEL", "REPLACE_EXPERT", "RECORD_ARGUMENTATION"})
  void belongsToTheParksCoordinators(PanelTask task) {
    assertThat(task(task.reached())).hasCandidateGroup(COORDINATORS).isNotAssigned();
  }

  @ParameterizedTest
  @EnumSource
  void isDueWhenTheCallSaysSo(PanelTask task) {
    assertThat(task(task.reached())).hasDueDate(dueDate(Stage.EXPERT_REVIEW));
  }

  @ParameterizedTest
  @EnumSource
  void isRemindedOfBeforeItIsDue(PanelTask task) {
    task.reached();

    timePassesTo(reminder(Stage.EXPERT_REVIEW).plusSeconds(1));

    assertThat(ProcessTestEngine.published(TaskReminderDue.class))
        .containsExactly(
            new TaskReminderDue(
                PROPOSAL,
                Stage.EXPERT_REVIEW,
                groups(task),
                assignee(task),
                due(Stage.EXPERT_REVIEW)));
  }

  @ParameterizedTest
  @EnumSource
  void isMarkedWhenItIsOverdue(PanelTask task) {
    ProcessInstance review = task.reached();

    timePassesTo(due(Stage.EXPERT_REVIEW).plusSeconds(1));

    assertThat(task(review).getPriority()).isEqualTo(TaskPriority.OVERDUE);
  }

  @ParameterizedTest
  @EnumSource
  void isReportedWhenItIsOverdue(PanelTask task) {
    task.reached();

    timePassesTo(due(Stage.EXPERT_REVIEW).plusSeconds(1));

    assertThat(ProcessTestEngine.published(TaskOverdue.class))
        .containsExactly(
            new TaskOverdue(
                PROPOSAL,
                Stage.EXPERT_REVIEW,
                groups(task),
                assignee(task),
                due(Stage.EXPERT_REVIEW)));
  }

  @ParameterizedTest
  @EnumSource
  void staysOpenWhenTheServiceRefuses(PanelTask task) {
    ProcessInstance review = task.reached();
    everythingIsRefused();

    assertThatThrownBy(() -> task.complete(review)).hasRootCauseInstanceOf(Refusal.class);

    assertThat(review).isWaitingAt(task.id());
  }

  @ParameterizedTest
  @EnumSource
  void leavesNoTraceOfWhatWasRefused(PanelTask task) {
    ProcessInstance review = task.reached();
    Map<String, String> before = variables();
    everythingIsRefused();

    assertThatThrownBy(() -> task.complete(review)).hasRootCauseInstanceOf(Refusal.class);

    assertThat(variables()).isEqualTo(before);
  }

  private void everythingIsRefused() {
    Refusal refusal = Refusal.conflict("not-now", "现在不能办理");
    doThrow(refusal).when(panels).appoint(any(), any());
    doThrow(refusal).when(panels).answer(any(), any(), any(), any());
    doThrow(refusal).when(panels).replace(any(), any(), any());
    doThrow(refusal).when(panels).score(any(), any(), any(), any(), any());
    doThrow(refusal).when(panels).recordArgumentation(any(), any(), any(), any(), any(), any());
  }

  private static List<String> groups(PanelTask task) {
    return task.isForExpert() ? List.of() : List.of(COORDINATORS);
  }

  private static String assignee(PanelTask task) {
    return task.isForExpert() ? EXPERT : null;
  }

  /** All variables in all scopes. */
  private static Map<String, String> variables() {
    return runtimeService().createVariableInstanceQuery().list().stream()
        .collect(
            Collectors.toMap(
                VariableInstance::getId,
                variable -> variable.getName() + "=" + variable.getValue()));
  }
}
