package org.liangqu.workflow.proposalapproval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.calledProcessInstance;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.jobQuery;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.processInstanceQuery;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskQuery;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;
import static org.liangqu.workflow.ProcessFixtures.CORRECTION_DUE;
import static org.liangqu.workflow.ProcessFixtures.NUMBER;
import static org.liangqu.workflow.ProcessFixtures.PROPOSAL;
import static org.liangqu.workflow.ProcessSteps.jobsRun;
import static org.liangqu.workflow.ProcessSteps.timePassesTo;
import static org.liangqu.workflow.proposalapproval.Approvals.decide;
import static org.liangqu.workflow.proposalapproval.Approvals.reinstatedAt;
import static org.liangqu.workflow.proposalapproval.Approvals.returnedDirectly;
import static org.liangqu.workflow.proposalapproval.Approvals.submitted;
import static org.liangqu.workflow.proposalapproval.Approvals.waitingAt;
import static org.liangqu.workflow.proposalapproval.Approvals.withdrawn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangqu.call.Stage;
import org.liangqu.eligibility.Judgements;
import org.liangqu.proposal.Outcome;
import org.liangqu.proposal.ProposalResubmitted;
import org.liangqu.proposal.Proposals;
import org.liangqu.review.Panels;
import org.liangqu.review.ScoreSummary;
import org.liangqu.selection.SelectionListIssued;
import org.liangqu.shared.Refusal;
import org.liangqu.workflow.ProcessFixtures;
import org.liangqu.workflow.engine.ProcessTestEngine;
import org.liangqu.workflow.expertreview.ExpertReview;

/** Every way from one wait state of the model to the next. */
@DisplayName("ProposalApproval 项目申报审批")
@ExtendWith(ProcessTestEngine.class)
class ProposalApprovalProcessTest {

  @RegisterExtension
  static final ProcessEngineCoverageExtension COVERAGE =
      ProcessTestEngine.fullCoverageOf(ProposalApproval.KEY);

  private final Judgements judgements = ProcessTestEngine.service(Judgements.class);
  private final Proposals proposals = ProcessTestEngine.service(Proposals.class);
  private final Panels panels = ProcessTestEngine.service(Panels.class);

  @BeforeEach
  void proposalIsKnown() {
    ProcessFixtures.knownToServices();
  }

  @Test
  void aProposalThatPassesEveryStageIsAccepted() {
    rulesFind(Outcome.PASS);
    expertsAre("expert1");
    onTheListIs(Outcome.PASS);

    ProcessInstance approval = submitted();
    jobsRun();
    decide(approval, "Task_ReviewForm", Outcome.PASS);
    jobsRun();
    expertsConclude(approval, Outcome.PASS);
    jobsRun();
    decide(approval, "Task_ReviewAtBureau", Outcome.PASS);
    jobsRun();
    listIsIssued();
    jobsRun();
    decide(approval, "Task_ReviewAtRecommender", Outcome.PASS);
    jobsRun();
    decide(approval, "Task_AcceptIntake", Outcome.PASS);
    jobsRun();

    assertThat(approval)
        .isEnded()
        .hasPassedInOrder(
            "StartEvent_ProposalSubmitted",
            "Task_CheckEligibility",
            "Task_ReviewForm",
            "CallActivity_ExpertReview",
            "Task_ReviewAtBureau",
            "Catch_SelectionListIssued",
            "Task_ReviewAtRecommender",
            "Task_AcceptIntake",
            "EndEvent_Accepted");
  }

  @Nested
  @DisplayName("at the eligibility check")
  class AtTheEligibilityCheck {

    @Test
    void aSubmittedProposalIsCheckedBeforeAnybodySeesIt() {
      assertThat(submitted())
          .hasBusinessKey(NUMBER)
          .isWaitingAtExactly("Task_CheckEligibility")
          .variables()
          .containsAllEntriesOf(ProcessFixtures.variables());
    }

    @Test
    void theOutcomeIsAnnouncedBeforeItIsActedUpon() {
      rulesFind(Outcome.PASS);
      ProcessInstance approval = submitted();

      execute(job(approval));

      assertThat(approval).isWaitingAtExactly("Task_AnnounceEligibility");
      verify(proposals, never()).announce(PROPOSAL);
    }

    @Test
    void anEligibleProposalGoesToFormalReview() {
      rulesFind(Outcome.PASS);
      ProcessInstance approval = submitted();

      jobsRun();

      assertThat(approval).isWaitingAtExactly("Task_ReviewForm");
    }

    @Test
    void aProposalWithFaultsWaitsForItsCorrection() {
      rulesFind(Outcome.RETURN);
      ProcessInstance approval = submitted();

      jobsRun();

      assertThat(approval)
          .isWaitingAtExactly("Receive_Correction")
          .isWaitingFor(ProposalApproval.PROPOSAL_RESUBMITTED);
    }

    @Test
    void anIneligibleProposalIsNotAccepted() {
      rulesFind(Outcome.REJECT);
      ProcessInstance approval = submitted();

      jobsRun();

      assertThat(approval).isEnded().hasPassed("EndEvent_NotAccepted");
    }
  }

  @Nested
  @DisplayName("while it waits for its correction")
  class WhileItWaitsForItsCorrection {

    @Test
    void aResubmittedProposalIsCheckedAgain() {
      ProcessInstance approval = waitingAt("Receive_Correction");

      ProcessTestEngine.publish(new ProposalResubmitted(ProcessFixtures.proposal()));

      assertThat(approval).isWaitingAtExactly("Task_CheckEligibility");
    }

    @Test
    void aCorrectedProposalGoesToFormalReview() {
      rulesFind(Outcome.RETURN, Outcome.PASS);
      ProcessInstance approval = submitted();
      jobsRun();

      ProcessTestEngine.publish(new ProposalResubmitted(ProcessFixtures.proposal()));
      jobsRun();

      assertThat(approval).isWaitingAtExactly("Task_ReviewForm");
      verify(judgements, times(2)).judgeEligibility(PROPOSAL);
    }

    @Test
    void theDeadlineIsTheProposalsOwn() {
      ProcessInstance approval = waitingAt("Receive_Correction");

      assertThat(job("Timer_CorrectionDue", approval).getDuedate())
          .isEqualTo(Date.from(CORRECTION_DUE));
    }

    @Test
    void nothingHappensBeforeTheDeadline() {
      ProcessInstance approval = waitingAt("Receive_Correction");

      timePassesTo(CORRECTION_DUE.minusSeconds(1));

      assertThat(approval).isWaitingAtExactly("Receive_Correction");
    }

    @Test
    void aProposalNotResubmittedInTimeExpires() {
      ProcessInstance approval = waitingAt("Receive_Correction");

      timePassesTo(CORRECTION_DUE.plusSeconds(1));
      jobsRun();

      assertThat(approval).isEnded().hasPassed("Task_AnnounceExpiry", "EndEvent_Expired");
      verify(proposals).expire(PROPOSAL);
    }

    @Test
    void resubmissionStopsTheClock() {
      waitingAt("Receive_Correction");

      ProcessTestEngine.publish(new ProposalResubmitted(ProcessFixtures.proposal()));

      assertThat(jobQuery().timers().count()).isZero();
    }
  }

  @Nested
  @DisplayName("after formal review")
  class AfterFormalReview {

    @Test
    void aPassedProposalGoesToTheExperts() {
      ProcessInstance approval = decided("Task_ReviewForm", Outcome.PASS);

      assertThat(approval).isWaitingAtExactly("CallActivity_ExpertReview");
    }

    @Test
    void aReturnedProposalWaitsForItsCorrection() {
      ProcessInstance approval = decided("Task_ReviewForm", Outcome.RETURN);

      assertThat(approval).isWaitingAtExactly("Receive_Correction");
    }

    @Test
    void aFailedProposalIsRejected() {
      ProcessInstance approval = decided("Task_ReviewForm", Outcome.REJECT);

      assertThat(approval).isEnded().hasPassed("EndEvent_Rejected");
    }
  }

  @Nested
  @DisplayName("with the experts")
  class WithTheExperts {

    @Test
    void theReviewKnowsTheProposalUnderTheSameNumber() {
      ProcessInstance approval = waitingAt("CallActivity_ExpertReview");

      assertThat(approval)
          .calledProcessInstance(ExpertReview.KEY)
          .hasBusinessKey(NUMBER)
          .variables()
          .containsAllEntriesOf(ProcessFixtures.variables());
    }

    @Test
    void aRecommendedProposalGoesToTheBureau() {
      ProcessInstance approval = concluded(Outcome.PASS);

      assertThat(approval).isWaitingAtExactly("Task_ReviewAtBureau");
    }

    @Test
    void aProposalNotRecommendedIsRejected() {
      ProcessInstance approval = concluded(Outcome.REJECT);

      assertThat(approval).isEnded().hasPassed("EndEvent_Rejected");
    }

    @Test
    void theConclusionIsAnnouncedOnce() {
      concluded(Outcome.PASS);

      verify(proposals).announce(PROPOSAL);
    }

    private ProcessInstance concluded(Outcome conclusion) {
      expertsAre("expert1");
      ProcessInstance approval = waitingAt("CallActivity_ExpertReview");
      expertsConclude(approval, conclusion);
      jobsRun();
      return approval;
    }
  }

  @Nested
  @DisplayName("after the bureau's review")
  class AfterTheBureausReview {

    @Test
    void aSelectedProposalWaitsForTheList() {
      ProcessInstance approval = decided("Task_ReviewAtBureau", Outcome.PASS);

      assertThat(approval)
          .isWaitingAtExactly("Catch_SelectionListIssued")
          .isWaitingFor(ProposalApproval.SELECTION_LIST_ISSUED);
    }

    @Test
    void aReturnedProposalGoesBackToThePark() {
      ProcessInstance approval = decided("Task_ReviewAtBureau", Outcome.RETURN);

      assertThat(approval).isWaitingAtExactly("Task_ReviewForm");
    }

    @Test
    void aProposalNotSelectedIsRejected() {
      ProcessInstance approval = decided("Task_ReviewAtBureau", Outcome.REJECT);

      assertThat(approval).isEnded().hasPassed("EndEvent_Rejected");
    }
  }

  @Nested
  @DisplayName("when the list is issued")
  class WhenTheListIsIssued {

    @Test
    void theProposalIsLookedUpOnIt() {
      ProcessInstance approval = waitingAt("Catch_SelectionListIssued");

      listIsIssued();

      assertThat(approval).isWaitingAtExactly("Task_JudgeSelection");
    }

    @Test
    void aListedProposalGoesToTheRecommendingUnit() {
      onTheListIs(Outcome.PASS);
      ProcessInstance approval = waitingAt("Catch_SelectionListIssued");

      listIsIssued();
      jobsRun();

      assertThat(approval).isWaitingAtExactly("Task_ReviewAtRecommender");
    }

    @Test
    void aStruckProposalIsRejected() {
      onTheListIs(Outcome.REJECT);
      ProcessInstance approval = waitingAt("Catch_SelectionListIssued");

      ProcessTestEngine.publish(
          new SelectionListIssued(
              UUID.randomUUID(), "URUMQI-LX-2025-001", List.of(), List.of(PROPOSAL)));
      jobsRun();

      assertThat(approval).isEnded().hasPassed("Task_AnnounceSelection", "EndEvent_Rejected");
    }

    @Test
    void aListWithAProposalThatDoesNotWaitForOneIsRefused() {
      waitingAt("Task_ReviewAtBureau");

      assertThatThrownBy(ProposalApprovalProcessTest::listIsIssued).isInstanceOf(Refusal.class);
    }
  }

  @Nested
  @DisplayName("after the recommending unit's review")
  class AfterTheRecommendingUnitsReview {

    @Test
    void aRecommendedProposalGoesToTheDepartment() {
      ProcessInstance approval = decided("Task_ReviewAtRecommender", Outcome.PASS);

      assertThat(approval).isWaitingAtExactly("Task_AcceptIntake");
    }

    @Test
    void aReturnedProposalGoesBackToTheBureau() {
      ProcessInstance approval = decided("Task_ReviewAtRecommender", Outcome.RETURN);

      assertThat(approval).isWaitingAtExactly("Task_ReviewAtBureau");
    }

    @Test
    void aProposalNotRecommendedIsRejected() {
      ProcessInstance approval = decided("Task_ReviewAtRecommender", Outcome.REJECT);

      assertThat(approval).isEnded().hasPassed("EndEvent_Rejected");
    }
  }

  @Nested
  @DisplayName("after the intake")
  class AfterTheIntake {

    @Test
    void anAcceptedProposalHasArrived() {
      ProcessInstance approval = decided("Task_AcceptIntake", Outcome.PASS);

      assertThat(approval).isEnded().hasPassed("EndEvent_Accepted");
    }

    @Test
    void aReturnedProposalGoesBackToTheRecommendingUnit() {
      ProcessInstance approval = decided("Task_AcceptIntake", Outcome.RETURN);

      assertThat(approval).isWaitingAtExactly("Task_ReviewAtRecommender");
    }

    @Test
    void aRefusedProposalIsNotAccepted() {
      ProcessInstance approval = decided("Task_AcceptIntake", Outcome.REJECT);

      assertThat(approval).isEnded().hasPassed("EndEvent_NotAccepted");
    }
  }

  @Nested
  @DisplayName("when it is withdrawn")
  class WhenItIsWithdrawn {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Task_CheckEligibility",
          "Receive_Correction",
          "Task_ReviewForm",
          "Task_AnnounceFormalReview",
          "CallActivity_ExpertReview",
          "Task_ReviewAtBureau",
          "Catch_SelectionListIssued",
          "Task_ReviewAtRecommender",
          "Task_AcceptIntake"
        })
    void theApprovalEndsWhereverItIs(String activity) {
      ProcessInstance approval = waitingAt(activity);

      withdrawn();
      jobsRun();

      assertThat(approval).isEnded().hasPassed("Task_AnnounceWithdrawal", "EndEvent_Withdrawn");
    }

    @Test
    void theTaskIsTakenFromTheReviewer() {
      ProcessInstance approval = waitingAt("Task_ReviewForm");

      withdrawn();

      assertThat(approval).isWaitingAt("Task_AnnounceWithdrawal").isNotWaitingAt("Task_ReviewForm");
    }

    @Test
    void theExpertsReviewEndsToo() {
      waitingAt("CallActivity_ExpertReview");

      withdrawn();

      assertThat(processInstanceQuery().processDefinitionKey(ExpertReview.KEY).count()).isZero();
    }

    @Test
    void aProposalWhoseApprovalHasEndedCanNotBe() {
      decided("Task_AcceptIntake", Outcome.PASS);

      assertThatThrownBy(Approvals::withdrawn).isInstanceOf(Refusal.class);
    }
  }

  @Nested
  @DisplayName("when it is returned directly")
  class WhenItIsReturnedDirectly {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Task_ReviewForm",
          "Task_AnnounceFormalReview",
          "CallActivity_ExpertReview",
          "Task_AnnounceExpertReview",
          "Task_ReviewAtBureau",
          "Catch_SelectionListIssued",
          "Task_JudgeSelection",
          "Task_ReviewAtRecommender",
          "Task_AcceptIntake",
          "Task_AnnounceReinstatement"
        })
    void theRunEndsWhereverItIsAndAnotherWaitsForTheCorrection(String activity) {
      ProcessInstance before = waitingAt(activity);

      ProcessInstance after = returnedDirectly();
      jobsRun();

      assertThat(before).isEnded().hasPassed("EndEvent_ReturnedDirectly");
      assertThat(after)
          .hasBusinessKey(NUMBER)
          .isWaitingAtExactly("Receive_Correction")
          .isWaitingFor(ProposalApproval.PROPOSAL_RESUBMITTED)
          .variables()
          .containsAllEntriesOf(ProcessFixtures.variables());
    }

    @Test
    void thoseConcernedAreToldFirst() {
      waitingAt("Task_ReviewAtBureau");

      assertThat(returnedDirectly()).isWaitingAtExactly("Task_AnnounceDirectReturn");
    }

    @Test
    void theExpertsReviewEndsToo() {
      waitingAt("CallActivity_ExpertReview");

      returnedDirectly();

      assertThat(processInstanceQuery().processDefinitionKey(ExpertReview.KEY).count()).isZero();
    }

    @Test
    void theReviewersTaskAndItsTimersVanish() {
      waitingAt("Task_ReviewAtBureau");

      returnedDirectly();

      assertThat(taskQuery().count()).isZero();
      assertThat(jobQuery().timers().count()).isZero();
    }

    @Test
    void theCorrectedProposalIsCheckedAgain() {
      rulesFind(Outcome.PASS);
      waitingAt("Task_ReviewAtRecommender");
      ProcessInstance after = returnedDirectly();
      jobsRun();

      ProcessTestEngine.publish(new ProposalResubmitted(ProcessFixtures.proposal()));
      jobsRun();

      assertThat(after).hasPassed("Task_CheckEligibility").isWaitingAtExactly("Task_ReviewForm");
    }

    @Test
    void itExpiresUnlessItIsCorrectedInTime() {
      waitingAt("Task_ReviewForm");
      ProcessInstance after = returnedDirectly();
      jobsRun();

      timePassesTo(CORRECTION_DUE.plusSeconds(1));
      jobsRun();

      assertThat(after).isEnded().hasPassed("EndEvent_Expired");
    }

    @Test
    void itCanBeWithdrawnInstead() {
      waitingAt("Task_ReviewForm");
      ProcessInstance after = returnedDirectly();

      withdrawn();
      jobsRun();

      assertThat(after).isEnded().hasPassed("EndEvent_Withdrawn");
    }

    @Test
    void aProposalWhoseApprovalHasEndedCanNotBe() {
      decided("Task_AcceptIntake", Outcome.PASS);

      assertThatThrownBy(Approvals::returnedDirectly).isInstanceOf(Refusal.class);
    }
  }

  @Nested
  @DisplayName("when it is reinstated")
  class WhenItIsReinstated {

    @Test
    void thoseConcernedAreToldFirst() {
      assertThat(reinstatedAt(Stage.BUREAU_REVIEW))
          .isWaitingAtExactly("Task_AnnounceReinstatement");
    }

    @ParameterizedTest
    @CsvSource({
      "FORMAL_REVIEW,  Task_ReviewForm",
      "EXPERT_REVIEW,  CallActivity_ExpertReview",
      "BUREAU_REVIEW,  Task_ReviewAtBureau",
      "SELECTION,      Catch_SelectionListIssued",
      "RECOMMENDATION, Task_ReviewAtRecommender",
      "INTAKE,         Task_AcceptIntake"
    })
    void itGoesOnAtTheStageThatRejectedIt(Stage stage, String activity) {
      ProcessInstance approval = reinstatedAt(stage);

      jobsRun();

      assertThat(approval).hasBusinessKey(NUMBER).isWaitingAtExactly(activity);
    }

    @Test
    void itIsCheckedAgainIfTheCheckFoundItIneligible() {
      rulesFind(Outcome.PASS);
      ProcessInstance approval = reinstatedAt(Stage.ELIGIBILITY);

      jobsRun();

      assertThat(approval).hasPassed("Task_CheckEligibility").isWaitingAtExactly("Task_ReviewForm");
    }

    @Test
    void itCanBeWithdrawnAgain() {
      ProcessInstance approval = reinstatedAt(Stage.INTAKE);
      jobsRun();

      withdrawn();
      jobsRun();

      assertThat(approval).isEnded().hasPassed("EndEvent_Withdrawn");
    }
  }

  @Nested
  @DisplayName("when an announcement fails")
  class WhenAnAnnouncementFails {

    @Test
    void theDecisionStandsAndTheAnnouncementIsTriedAgain() {
      doThrow(new IllegalStateException("mail server down")).when(proposals).announce(PROPOSAL);
      ProcessInstance approval = waitingAt("Task_ReviewForm");
      decide(approval, "Task_ReviewForm", Outcome.PASS);

      assertThatThrownBy(() -> execute(job("Task_AnnounceFormalReview", approval)))
          .hasMessageContaining("mail server down");

      assertThat(approval).isWaitingAtExactly("Task_AnnounceFormalReview");
      assertThat(job("Task_AnnounceFormalReview", approval).getRetries()).isEqualTo(4);
    }
  }

  private void rulesFind(Outcome first, Outcome... then) {
    when(judgements.judgeEligibility(PROPOSAL)).thenReturn(first, then);
  }

  private void onTheListIs(Outcome outcome) {
    when(judgements.judgeSelection(PROPOSAL)).thenReturn(outcome);
  }

  private void expertsAre(String... experts) {
    when(panels.seats(PROPOSAL)).thenReturn(List.of(experts));
    when(panels.summarize(PROPOSAL))
        .thenReturn(new ScoreSummary(PROPOSAL, 1, null, null, true, true, List.of()));
  }

  private static ProcessInstance decided(String task, Outcome decision) {
    ProcessInstance approval = waitingAt(task);
    decide(approval, task, decision);
    jobsRun();
    return approval;
  }

  /** The panel of one goes through its own process. */
  private static void expertsConclude(ProcessInstance approval, Outcome conclusion) {
    ProcessInstance review = calledProcessInstance(ExpertReview.KEY, approval);
    jobsRun();
    complete(task("Task_FormPanel", review));
    complete(task("Task_AnswerInvitation", review), withVariables("answer", "ACCEPT"));
    jobsRun();
    complete(task("Task_ScoreProposal", review));
    jobsRun();
    complete(task("Task_RecordArgumentation", review), Map.of("decision", conclusion.name()));
  }

  private static void listIsIssued() {
    ProcessTestEngine.publish(
        new SelectionListIssued(
            UUID.randomUUID(), "URUMQI-LX-2025-001", List.of(PROPOSAL), List.of()));
  }
}
