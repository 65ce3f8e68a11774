package org.liangqu.workflow.reconsideration;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.liangqu.workflow.ProcessFixtures.PROPOSAL;
import static org.liangqu.workflow.ProcessSteps.jobsRun;
import static org.liangqu.workflow.ProcessSteps.timePassesTo;
import static org.liangqu.workflow.ProcessSteps.variablesInHistory;
import static org.liangqu.workflow.reconsideration.Requests.DUE;
import static org.liangqu.workflow.reconsideration.Requests.OFFICES;
import static org.liangqu.workflow.reconsideration.Requests.OPINION;
import static org.liangqu.workflow.reconsideration.Requests.REMINDER;
import static org.liangqu.workflow.reconsideration.Requests.answer;
import static org.liangqu.workflow.reconsideration.Requests.awaitingAnswer;
import static org.liangqu.workflow.reconsideration.Requests.reinstatedDirectly;
import static org.liangqu.workflow.reconsideration.Requests.requested;
import static org.liangqu.workflow.reconsideration.Requests.withdrawn;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.util.Date;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liangqu.call.Stage;
import org.liangqu.identity.Office;
import org.liangqu.reconsideration.Reconsiderations;
import org.liangqu.review.TaskOverdue;
import org.liangqu.review.TaskReminderDue;
import org.liangqu.shared.Refusal;
import org.liangqu.workflow.TaskPriority;
import org.liangqu.workflow.engine.ProcessTestEngine;

/** Every way from one wait state of the model to the next. */
@DisplayName("Reconsideration 申请复议")
@ExtendWith(ProcessTestEngine.class)
class ReconsiderationProcessTest {

  @RegisterExtension
  static final ProcessEngineCoverageExtension COVERAGE =
      ProcessTestEngine.fullCoverageOf(ReconsiderationProcess.KEY);

  private static final List<String> GROUPS = OFFICES.stream().map(Office::groupId).toList();

  private final Reconsiderations reconsiderations =
      ProcessTestEngine.service(Reconsiderations.class);

  @BeforeEach
  void requestIsKnown() {
    Requests.knownToServices();
  }

  @Test
  void unitAndOfficeAreToldOfTheRequestFirst() {
    awaitingAnswer();

    verify(reconsiderations).announce(PROPOSAL);
  }

  @Test
  void theOfficesOfTheStageAnswer() {
    ProcessInstance request = awaitingAnswer();

    assertThat(request).isWaitingAtExactly("Task_Reconsider");
    GROUPS.forEach(group -> assertThat(task(request)).hasCandidateGroup(group));
  }

  @Test
  void theAnswerHasADueDate() {
    assertThat(task(awaitingAnswer())).hasDueDate(Date.from(DUE));
  }

  @Test
  void theOfficesAreRemindedOfIt() {
    awaitingAnswer();

    timePassesTo(REMINDER.plusSeconds(1));

    Assertions.assertThat(ProcessTestEngine.published(TaskReminderDue.class))
        .singleElement()
        .satisfies(
            reminder -> {
              Assertions.assertThat(reminder.reconsidering()).isTrue();
              Assertions.assertThat(reminder.stage()).isEqualTo(Stage.FORMAL_REVIEW);
              Assertions.assertThat(reminder.groupIds())
                  .containsExactlyInAnyOrderElementsOf(GROUPS);
              Assertions.assertThat(reminder.due()).isEqualTo(DUE);
            });
  }

  @Test
  void itIsEscalatedWhenItIsOverdue() {
    ProcessInstance request = awaitingAnswer();

    timePassesTo(DUE.plusSeconds(1));

    Assertions.assertThat(task(request).getPriority()).isEqualTo(TaskPriority.OVERDUE);
    Assertions.assertThat(ProcessTestEngine.published(TaskOverdue.class))
        .singleElement()
        .satisfies(
            late -> {
              Assertions.assertThat(late.reconsidering()).isTrue();
              Assertions.assertThat(late.stage()).isEqualTo(Stage.FORMAL_REVIEW);
              Assertions.assertThat(late.groupIds()).containsExactlyInAnyOrderElementsOf(GROUPS);
              Assertions.assertThat(late.due()).isEqualTo(DUE);
            });
  }

  @Test
  void aReinstatementEndsIt() {
    ProcessInstance request = awaitingAnswer();
    answer(request, "REINSTATE");
    jobsRun();

    verify(reconsiderations).decide(PROPOSAL, "REINSTATE", OPINION);
    verify(reconsiderations, times(2)).announce(PROPOSAL);
    assertThat(request).isEnded().hasPassed("EndEvent_Reinstated");
  }

  @Test
  void aDecisionThatIsUpheldEndsIt() {
    ProcessInstance request = awaitingAnswer();
    answer(request, "DECLINE");
    jobsRun();

    verify(reconsiderations).decide(PROPOSAL, "DECLINE", OPINION);
    verify(reconsiderations, times(2)).announce(PROPOSAL);
    assertThat(request).isEnded().hasPassed("EndEvent_Declined");
  }

  @Test
  void aRefusedAnswerLeavesTheTaskOpen() {
    Refusal refusal = Refusal.forbidden("rejected-it", "应由另一位人员答复");
    doThrow(refusal).when(reconsiderations).decide(any(), any(), any());
    ProcessInstance request = awaitingAnswer();

    assertThatThrownBy(() -> answer(request, "DECLINE")).hasStackTraceContaining("应由另一位人员答复");
    assertThat(request).isWaitingAtExactly("Task_Reconsider");
  }

  @Test
  void whatTheOfficeWroteLeavesNoTraceInTheEngine() {
    ProcessInstance request = awaitingAnswer();
    answer(request, "DECLINE");
    jobsRun();

    Assertions.assertThat(variablesInHistory())
        .contains(ReconsiderationProcess.DECISION)
        .doesNotContain("opinion", "decision");
  }

  @Test
  void theUnitWithdrawsIt() {
    ProcessInstance request = awaitingAnswer();
    withdrawn();
    jobsRun();

    verify(reconsiderations, times(2)).announce(PROPOSAL);
    assertThat(request).isEnded().hasPassed("EndEvent_RequestWithdrawn");
  }

  @Test
  void aDirectReinstatementAnswersIt() {
    ProcessInstance request = awaitingAnswer();
    reinstatedDirectly();
    jobsRun();

    verify(reconsiderations, times(2)).announce(PROPOSAL);
    assertThat(request).isEnded().hasPassed("EndEvent_Overtaken");
  }

  @Test
  void itCanBeWithdrawnBeforeTheOfficeWasTold() {
    ProcessInstance request = requested();
    withdrawn();
    jobsRun();

    assertThat(request).isEnded().hasNotPassed("Task_Reconsider");
  }

  @Test
  void nobodyWithdrawsWhatWasAnswered() {
    ProcessInstance request = awaitingAnswer();
    answer(request, "DECLINE");
    jobsRun();

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(Requests::withdrawn)
        .withMessageContaining("不能接受该操作");
    Assertions.assertThat(
            runtimeService()
                .createProcessInstanceQuery()
                .processInstanceId(request.getId())
                .count())
        .isZero();
  }
}
