package org.liangqu.workflow.expertreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskQuery;
import static org.liangqu.workflow.ProcessFixtures.PROPOSAL;
import static org.liangqu.workflow.ProcessSteps.jobsRun;
import static org.liangqu.workflow.ProcessSteps.variablesInHistory;
import static org.liangqu.workflow.expertreview.Reviews.EXPERTS;
import static org.liangqu.workflow.expertreview.Reviews.answer;
import static org.liangqu.workflow.expertreview.Reviews.askingForAnswers;
import static org.liangqu.workflow.expertreview.Reviews.askingForScores;
import static org.liangqu.workflow.expertreview.Reviews.conclude;
import static org.liangqu.workflow.expertreview.Reviews.formPanel;
import static org.liangqu.workflow.expertreview.Reviews.replace;
import static org.liangqu.workflow.expertreview.Reviews.requested;
import static org.liangqu.workflow.expertreview.Reviews.score;
import static org.liangqu.workflow.expertreview.Reviews.seatsAre;
import static org.liangqu.workflow.expertreview.Reviews.thresholdIs;
import static org.liangqu.workflow.expertreview.Reviews.waitingAt;
import static org.mockito.Mockito.verify;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangqu.call.Stage;
import org.liangqu.eligibility.Judgements;
import org.liangqu.proposal.Outcome;
import org.liangqu.review.Panels;
import org.liangqu.workflow.ChecklistField;
import org.liangqu.workflow.ProcessFixtures;
import org.liangqu.workflow.engine.ProcessTestEngine;

/** Every way from one wait state of the model to the next. */
@DisplayName("ExpertReview 园区专家评审")
@ExtendWith(ProcessTestEngine.class)
class ExpertReviewProcessTest {

  private static final String COORDINATORS = "reviewCoordinator-urumqiHitech";

  @RegisterExtension
  static final ProcessEngineCoverageExtension COVERAGE =
      ProcessTestEngine.fullCoverageOf(ExpertReview.KEY);

  private final Panels panels = ProcessTestEngine.service(Panels.class);
  private final Judgements judgements = ProcessTestEngine.service(Judgements.class);

  @BeforeEach
  void panelIsKnown() {
    ProcessFixtures.knownToServices();
    seatsAre(EXPERTS);
    thresholdIs(true);
  }

  @Test
  void aPanelOfFiveRecommendsAProposal() {
    ProcessInstance review = requested();
    jobsRun();
    formPanel(review);
    EXPERTS.forEach(expert -> answer(expert, "ACCEPT"));
    jobsRun();
    EXPERTS.forEach(Reviews::score);
    jobsRun();
    conclude(review, Outcome.PASS);

    assertThat(review)
        .isEnded()
        .hasPassedInOrder(
            "Task_ProposeExperts",
            "Task_FormPanel",
            "SubProcess_Seat",
            "Task_SummarizeScores",
            "Task_RecordArgumentation",
            "EndEvent_Recommended");
  }

  @Nested
  @DisplayName("when it is requested")
  class WhenItIsRequested {

    @Test
    void theCallerDoesNotWaitForTheExpertsToBeProposed() {
      assertThat(requested()).isWaitingAtExactly("Task_ProposeExperts");
    }

    @Test
    void expertsAreProposedBeforeTheCoordinatorFormsAPanel() {
      ProcessInstance review = requested();

      jobsRun();

      verify(panels).propose(PROPOSAL);
      assertThat(review).isWaitingAtExactly("Task_FormPanel");
    }
  }

  @Nested
  @DisplayName("when the panel is formed")
  class WhenThePanelIsFormed {

    @Test
    void theExpertsPickedAreAppointed() {
      formPanel(waitingAt("Task_FormPanel"));

      verify(panels).appoint(PROPOSAL, EXPERTS);
    }

    @Test
    void everyExpertIsInvited() {
      formPanel(waitingAt("Task_FormPanel"));

      assertThat(taskQuery().taskDefinitionKey("Task_AnswerInvitation").list())
          .extracting(Task::getAssignee)
          .containsExactlyInAnyOrderElementsOf(EXPERTS);
    }
  }

  @Nested
  @DisplayName("while the experts answer")
  class WhileTheExpertsAnswer {

    @BeforeEach
    void expertsAreInvited() {
      seatsAre(List.of("expert1", "expert2"));
    }

    @Test
    void anAnswerIsAnnounced() {
      askingForAnswers();

      answer("expert1", "ACCEPT");
      jobsRun();

      verify(panels).announceAnswer(PROPOSAL, "expert1");
    }

    @Test
    void anAnswerIsPutOnRecordWithItsReason() {
      askingForAnswers();

      answer("expert1", "CONFLICT");

      verify(panels).answer(PROPOSAL, "expert1", "CONFLICT", "与申报单位有合作");
    }

    @Test
    void anAcceptedSeatWaitsForTheOthers() {
      askingForAnswers();

      answer("expert1", "ACCEPT");
      jobsRun();

      assertThat(taskQuery().list())
          .extracting(Task::getAssignee, Task::getTaskDefinitionKey)
          .containsExactly(tuple("expert2", "Task_AnswerInvitation"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DECLINE", "CONFLICT"})
    void aSeatThatIsNotTakenIsFilledByTheCoordinator(String refusal) {
      ProcessInstance review = askingForAnswers();

      answer("expert1", refusal);
      jobsRun();

      assertThat(task("Task_ReplaceExpert", review)).hasCandidateGroup(COORDINATORS);
    }

    @Test
    void aReplacementIsAppointedForTheOneWhoDeclined() {
      ProcessInstance review = askingForAnswers();
      answer("expert1", "DECLINE");
      jobsRun();

      replace(review, "expert6");

      verify(panels).replace(PROPOSAL, "expert1", "expert6");
    }

    @Test
    void aReplacementIsInvitedInTheirPlace() {
      ProcessInstance review = askingForAnswers();
      answer("expert1", "DECLINE");
      jobsRun();

      replace(review, "expert6");

      assertThat(taskQuery().taskDefinitionKey("Task_AnswerInvitation").list())
          .extracting(Task::getAssignee)
          .containsExactlyInAnyOrder("expert2", "expert6");
    }

    @Test
    void aReplacementMayDeclineToo() {
      ProcessInstance review = askingForAnswers();
      answer("expert1", "DECLINE");
      jobsRun();
      replace(review, "expert6");

      answer("expert6", "CONFLICT");
      jobsRun();

      assertThat(review).isWaitingAt("Task_ReplaceExpert");
    }

    @Test
    void oneWhoDeclinesDoesNotHoldTheOthersUp() {
      ProcessInstance review = askingForAnswers();
      answer("expert1", "DECLINE");
      answer("expert2", "ACCEPT");
      jobsRun();
      replace(review, "expert6");

      answer("expert6", "ACCEPT");
      jobsRun();

      assertThat(review).isWaitingAt("Task_ScoreProposal");
    }

    @Test
    void allThatAreSeatedInTheEndScore() {
      ProcessInstance review = askingForAnswers();
      answer("expert1", "DECLINE");
      answer("expert2", "ACCEPT");
      jobsRun();
      replace(review, "expert6");
      seatsAre(List.of("expert2", "expert6"));

      answer("expert6", "ACCEPT");
      jobsRun();

      assertThat(taskQuery().taskDefinitionKey("Task_ScoreProposal").list())
          .extracting(Task::getAssignee)
          .containsExactlyInAnyOrder("expert2", "expert6");
    }
  }

  @Nested
  @DisplayName("while the experts score")
  class WhileTheExpertsScore {

    @Test
    void everyExpertHasATaskOfTheirOwn() {
      askingForScores();

      assertThat(taskQuery().taskDefinitionKey("Task_ScoreProposal").list())
          .extracting(Task::getAssignee)
          .containsExactlyInAnyOrderElementsOf(EXPERTS);
    }

    @Test
    void scoresAreKeptInTheRubricsOrder() {
      askingForScores();

      score("expert3");

      verify(panels)
          .score(
              PROPOSAL,
              "expert3",
              amounts("18", "17", "16.5", "15", "20"),
              "技术路线可行",
              Reviews.ANSWERS);
    }

    @Test
    void scoresOfFourAreNotDrawnTogether() {
      ProcessInstance review = askingForScores();

      EXPERTS.subList(0, 4).forEach(Reviews::score);
      jobsRun();

      assertThat(review).hasNotPassed("Task_SummarizeScores");
    }

    @Test
    void scoresOfAllAreDrawnTogetherForTheMeeting() {
      ProcessInstance review = askingForScores();

      EXPERTS.forEach(Reviews::score);
      jobsRun();

      assertThat(review).hasPassed("Task_SummarizeScores").isWaitingAt("Task_RecordArgumentation");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theProcessLearnsWhetherTheThresholdWasReached(boolean reached) {
      thresholdIs(reached);
      seatsAre(List.of("expert1"));
      ProcessInstance review = askingForScores();

      score("expert1");
      jobsRun();

      assertThat(review).variables().containsEntry(ExpertReview.SCORE_REACHED, reached);
    }

    @Test
    void nobodysScoresAreLeftInTheProcess() {
      askingForScores();

      score("expert1");

      assertThat(runtimeService().createVariableInstanceQuery().list())
          .filteredOn(variable -> variable.getName().startsWith("score"))
          .extracting(VariableInstance::getValue)
          .containsOnlyNulls();
    }
  }

  @Nested
  @DisplayName("when the meeting has concluded")
  class WhenTheMeetingHasConcluded {

    @Test
    void theMinutesArePutOnRecord() {
      conclude(waitingAt("Task_RecordArgumentation"), Outcome.PASS);

      verify(panels)
          .recordArgumentation(
              PROPOSAL, "PASS", "同意推荐", LocalDate.of(2025, 10, 20), "专家五人到会", true);
    }

    @Test
    void theRulesJudgeTheConclusion() {
      conclude(waitingAt("Task_RecordArgumentation"), Outcome.PASS);

      verify(judgements).judgeGateway(PROPOSAL, Stage.EXPERT_REVIEW, Outcome.PASS);
    }

    @Test
    void aRecommendationEndsTheReview() {
      ProcessInstance review = waitingAt("Task_RecordArgumentation");

      conclude(review, Outcome.PASS);

      assertThat(review).isEnded().hasPassed("EndEvent_Recommended");
    }

    @Test
    void aRejectionEndsTheReview() {
      ProcessInstance review = waitingAt("Task_RecordArgumentation");

      conclude(review, Outcome.REJECT);

      assertThat(review).isEnded().hasPassed("EndEvent_NotRecommended");
    }
  }

  @Test
  void nothingThatWasWrittenInAFormIsLeftInHistory() {
    ProcessInstance review = waitingAt("Task_FormPanel");
    formPanel(review);
    EXPERTS.subList(1, 5).forEach(expert -> answer(expert, "ACCEPT"));
    answer("expert1", "CONFLICT");
    jobsRun();
    replace(review, "expert6");
    answer("expert6", "ACCEPT");
    jobsRun();
    EXPERTS.forEach(Reviews::score);
    jobsRun();
    conclude(review, Outcome.PASS);

    assertThat(variablesInHistory())
        .contains("expertReviewDecision")
        .doesNotContain(
            "panelMembers",
            "reason",
            "replacementId",
            "score1",
            "score2",
            "score3",
            "score4",
            "score5",
            "opinion",
            "decision",
            "heldOn",
            "attendance",
            "academicianAttended")
        .doesNotContainAnyElementsOf(ChecklistField.NAMES);
  }

  private static List<BigDecimal> amounts(String... amounts) {
    return List.of(amounts).stream().map(BigDecimal::new).toList();
  }
}
