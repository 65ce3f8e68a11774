package org.liangqu.workflow.proposalapproval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.liangqu.workflow.ProcessFixtures.PROPOSAL;
import static org.liangqu.workflow.ProcessFixtures.due;
import static org.liangqu.workflow.ProcessFixtures.dueDate;
import static org.liangqu.workflow.ProcessFixtures.reminder;
import static org.liangqu.workflow.ProcessSteps.jobsRun;
import static org.liangqu.workflow.ProcessSteps.timePassesTo;
import static org.liangqu.workflow.ProcessSteps.variablesInHistory;
import static org.liangqu.workflow.proposalapproval.Approvals.ANSWERS;
import static org.liangqu.workflow.proposalapproval.Approvals.OPINION;
import static org.liangqu.workflow.proposalapproval.Approvals.decide;
import static org.liangqu.workflow.proposalapproval.Approvals.waitingAt;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liangqu.eligibility.Judgements;
import org.liangqu.proposal.Outcome;
import org.liangqu.proposal.Proposals;
import org.liangqu.review.StageDecisions;
import org.liangqu.review.TaskOverdue;
import org.liangqu.review.TaskReminderDue;
import org.liangqu.shared.Refusal;
import org.liangqu.workflow.ChecklistField;
import org.liangqu.workflow.ProcessFixtures;
import org.liangqu.workflow.TaskPriority;
import org.liangqu.workflow.engine.ProcessTestEngine;

/** What holds for each task of the approval that a person completes. */
@DisplayName("A reviewer's task in ProposalApproval")
@ExtendWith(ProcessTestEngine.class)
class ReviewTasksProcessTest {

  private static final Refusal REFUSAL = Refusal.conflict("not-now", "现在不能办理");

  private final StageDecisions decisions = ProcessTestEngine.service(StageDecisions.class);
  private final Judgements judgements = ProcessTestEngine.service(Judgements.class);
  private final Proposals proposals = ProcessTestEngine.service(Proposals.class);

  @BeforeAll
  static void coverageIsNotCollected() {
    ProcessTestEngine.collectNoCoverage();
  }

  @BeforeEach
  void proposalIsKnown() {
    ProcessFixtures.knownToServices();
  }

  @ParameterizedTest
  @EnumSource
  void belongsToTheOfficeOfTheStage(ReviewTask task) {
    assertThat(task(waitingAt(task.id()))).hasCandidateGroup(task.group()).isNotAssigned();
  }

  @ParameterizedTest
  @EnumSource
  void isDueWhenTheCallSaysSo(ReviewTask task) {
    assertThat(task(waitingAt(task.id()))).hasDueDate(dueDate(task.stage()));
  }

  @ParameterizedTest
  @EnumSource
  void isRemindedOfBeforeItIsDue(ReviewTask task) {
    waitingAt(task.id());

    timePassesTo(reminder(task.stage()).plusSeconds(1));

    assertThat(ProcessTestEngine.published(TaskReminderDue.class))
        .containsExactly(
            new TaskReminderDue(
                PROPOSAL, task.stage(), List.of(task.group()), null, due(task.stage())));
  }

  @ParameterizedTest
  @EnumSource
  void isNotOverdueWhenItIsRemindedOf(ReviewTask task) {
    ProcessInstance approval = waitingAt(task.id());

    timePassesTo(reminder(task.stage()).plusSeconds(1));

    assertThat(task(approval).getPriority()).isNotEqualTo(TaskPriority.OVERDUE);
  }

  @ParameterizedTest
  @EnumSource
  void isMarkedWhenItIsOverdue(ReviewTask task) {
    ProcessInstance approval = waitingAt(task.id());

    timePassesTo(due(task.stage()).plusSeconds(1));

    assertThat(task(approval).getPriority()).isEqualTo(TaskPriority.OVERDUE);
  }

  @ParameterizedTest
  @EnumSource
  void isReportedWhenItIsOverdue(ReviewTask task) {
    waitingAt(task.id());

    timePassesTo(due(task.stage()).plusSeconds(1));

    assertThat(ProcessTestEngine.published(TaskOverdue.class))
        .containsExactly(
            new TaskOverdue(
                PROPOSAL, task.stage(), List.of(task.group()), null, due(task.stage())));
  }

  @ParameterizedTest
  @EnumSource
  void putsTheDecisionOnRecord(ReviewTask task) {
    decide(waitingAt(task.id()), task.id(), Outcome.REJECT);

    verify(decisions).record(PROPOSAL, task.stage(), "REJECT", OPINION, ANSWERS);
  }

  @ParameterizedTest
  @EnumSource
  void hasTheRulesJudgeTheDecision(ReviewTask task) {
    decide(waitingAt(task.id()), task.id(), Outcome.REJECT);

    verify(judgements).judgeGateway(PROPOSAL, task.stage(), Outcome.REJECT);
  }

  @ParameterizedTest
  @EnumSource
  void hasTheDecisionAnnounced(ReviewTask task) {
    decide(waitingAt(task.id()), task.id(), Outcome.REJECT);
    jobsRun();

    verify(proposals).announce(PROPOSAL);
  }

  @ParameterizedTest
  @EnumSource
  void staysOpenWhenTheDecisionIsRefused(ReviewTask task) {
    doThrow(REFUSAL).when(decisions).record(any(), any(), any(), any(), any());
    ProcessInstance approval = waitingAt(task.id());

    assertRefused(approval, task);

    assertThat(approval).isWaitingAtExactly(task.id());
  }

  @ParameterizedTest
  @EnumSource
  void staysOpenWhenTheRulesRefuseTheDecision(ReviewTask task) {
    doThrow(REFUSAL).when(judgements).judgeGateway(any(), any(), any());
    ProcessInstance approval = waitingAt(task.id());

    assertRefused(approval, task);

    assertThat(approval).isWaitingAtExactly(task.id());
  }

  @ParameterizedTest
  @EnumSource
  void leavesNoTraceOfARefusedDecision(ReviewTask task) {
    doThrow(REFUSAL).when(judgements).judgeGateway(any(), any(), any());
    ProcessInstance approval = waitingAt(task.id());
    Map<String, Object> before = runtimeService().getVariables(approval.getId());

    assertRefused(approval, task);

    assertThat(runtimeService().getVariables(approval.getId())).isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource
  void leavesNothingInTheProcessButTheAnswerToTheGateway(ReviewTask task) {
    ProcessInstance approval = waitingAt(task.id());
    Map<String, Object> before = runtimeService().getVariables(approval.getId());

    decide(approval, task.id(), Outcome.PASS);

    assertThat(runtimeService().getVariables(approval.getId()))
        .containsAllEntriesOf(before)
        .containsEntry(ProposalApproval.decisionAt(task.stage()), "PASS")
        .hasSize(before.size() + 1);
  }

  @ParameterizedTest
  @EnumSource
  void leavesNothingOfTheFormInHistory(ReviewTask task) {
    decide(waitingAt(task.id()), task.id(), Outcome.PASS);
    jobsRun();

    assertThat(variablesInHistory())
        .contains(ProposalApproval.decisionAt(task.stage()))
        .doesNotContain("opinion", "decision")
        .doesNotContainAnyElementsOf(ChecklistField.NAMES);
  }

  private static void assertRefused(ProcessInstance approval, ReviewTask task) {
    assertThatThrownBy(() -> decide(approval, task.id(), Outcome.PASS))
        .satisfiesAnyOf(
            thrown -> assertThat(thrown).isSameAs(REFUSAL),
            thrown -> assertThat(thrown).hasRootCause(REFUSAL));
  }
}
