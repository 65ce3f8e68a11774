package org.liangqu.workflow.organizationregistration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.processInstanceQuery;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;
import static org.liangqu.workflow.ProcessFixtures.PARK;
import static org.liangqu.workflow.ProcessSteps.jobsRun;
import static org.liangqu.workflow.ProcessSteps.timePassesTo;
import static org.liangqu.workflow.ProcessSteps.variablesInHistory;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liangqu.organization.UnitKind;
import org.liangqu.registration.Registration;
import org.liangqu.registration.RegistrationConfirmed;
import org.liangqu.registration.RegistrationCorrected;
import org.liangqu.registration.RegistrationDetails;
import org.liangqu.registration.RegistrationProgress;
import org.liangqu.registration.RegistrationReviews;
import org.liangqu.registration.RegistrationState;
import org.liangqu.registration.RegistrationTaskDue;
import org.liangqu.registration.RegistrationTaskOverdue;
import org.liangqu.shared.Refusal;
import org.liangqu.workflow.engine.ProcessTestEngine;

/** Every way from one wait state of the model to the next. */
@DisplayName("OrganizationRegistration 单位注册")
@ExtendWith(ProcessTestEngine.class)
class OrganizationRegistrationProcessTest {

  @RegisterExtension
  static final ProcessEngineCoverageExtension COVERAGE =
      ProcessTestEngine.fullCoverageOf(OrganizationRegistration.KEY);

  private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-0000000000e1");
  private static final String NUMBER = "ZC-2035-000001";
  private static final String REVIEW = "Task_ReviewRegistration";
  private static final String CORRECTION = "Receive_RegistrationCorrection";
  private static final List<String> REVIEWERS = List.of("formalReviewer-" + PARK);

  private static final Instant DUE = Instant.parse("2035-03-08T15:59:59Z");
  private static final Instant REMINDER = DUE.minus(Duration.ofDays(1));
  private static final Instant CORRECTION_DUE = DUE.plus(Duration.ofDays(30));

  private final RegistrationReviews reviews = ProcessTestEngine.service(RegistrationReviews.class);
  private final RegistrationProgress progress =
      ProcessTestEngine.service(RegistrationProgress.class);

  @BeforeEach
  void datesAreKnown() {
    when(progress.reviewDue(ID)).thenReturn(DUE);
    when(progress.reminder(ID)).thenReturn(REMINDER);
    when(progress.correctionDue(ID)).thenReturn(CORRECTION_DUE);
  }

  private static Registration registration() {
    RegistrationDetails details =
        new RegistrationDetails(
            "天山储能技术有限公司",
            "916501000000000018",
            UnitKind.PUBLIC_INSTITUTION,
            null,
            PARK,
            false,
            true,
            false,
            "天山储能企业技术中心",
            "张某某",
            "李某某",
            "li@example.com",
            "0991-1234567",
            null,
            "newunit");
    return new Registration(
        ID, NUMBER, RegistrationState.IN_REVIEW, details, ID, DUE, DUE, null, null, null, null);
  }

  private static ProcessInstance confirmed() {
    ProcessTestEngine.publish(new RegistrationConfirmed(registration()));
    return processInstanceQuery().processInstanceBusinessKey(NUMBER).singleResult();
  }

  private static void decide(ProcessInstance process, String decision) {
    complete(
        task(REVIEW, process),
        withVariables("decision", decision, "opinion", "请补正扫描件", "researchConfirmed", true));
  }

  private static ProcessInstance decided(String decision) {
    ProcessInstance process = confirmed();
    decide(process, decision);
    jobsRun();
    return process;
  }

  @Test
  void aConfirmedOneWaitsForTheParksFormalReviewers() {
    ProcessInstance process = confirmed();

    assertThat(process).isWaitingAtExactly(REVIEW);
    assertThat(task(REVIEW, process)).hasCandidateGroup(REVIEWERS.get(0)).isNotAssigned();
    assertThat(task(REVIEW, process).getDueDate()).isEqualTo(Date.from(DUE));
  }

  @Test
  void theDecisionIsPutOnRecordAndItsFieldsAreForgotten() {
    decided("REJECT");

    verify(reviews).decide(ID, "REJECT", "请补正扫描件", true);
    assertThat(variablesInHistory()).doesNotContain("decision", "opinion", "researchConfirmed");
  }

  @Test
  void aRefusedDecisionLeavesTheTaskOpen() {
    ProcessInstance process = confirmed();
    doThrow(Refusal.invalid("opinion-required", "请写明理由"))
        .when(reviews)
        .decide(any(), any(), any(), anyBoolean());

    assertThatThrownBy(() -> decide(process, "RETURN")).hasRootCauseInstanceOf(Refusal.class);

    assertThat(process).isWaitingAtExactly(REVIEW);
  }

  @Test
  void anApprovalThatCannotBeCarriedOutLeavesTheTaskOpen() {
    ProcessInstance process = confirmed();
    doThrow(Refusal.conflict("registration-taken", "该单位已经注册")).when(progress).judge(ID);

    assertThatThrownBy(() -> decide(process, "PASS")).isInstanceOf(Refusal.class);

    assertThat(process).isWaitingAtExactly(REVIEW);
  }

  @Test
  void anApprovedOneIsToldAndOpened() {
    ProcessInstance process = decided("PASS");

    verify(progress).announce(ID);
    verify(progress).open(ID);
    assertThat(process).isEnded().hasPassed("EndEvent_UnitRegistered");
  }

  @Test
  void aRefusedOneIsToldAndEnds() {
    ProcessInstance process = decided("REJECT");

    verify(progress).announce(ID);
    verify(progress, never()).open(ID);
    assertThat(process).isEnded().hasPassed("EndEvent_RegistrationRefused");
  }

  @Test
  void aReturnedOneIsToldAndWaitsForItsCorrection() {
    ProcessInstance process = decided("RETURN");

    verify(progress).announce(ID);
    assertThat(process).isWaitingAtExactly(CORRECTION);
  }

  @Test
  void aCorrectedOneIsReviewedAgain() {
    ProcessInstance process = decided("RETURN");

    ProcessTestEngine.publish(new RegistrationCorrected(registration()));

    assertThat(process).isWaitingAtExactly(REVIEW);
  }

  @Test
  void oneThatIsNotCorrectedInTimeLapsesAndIsTold() {
    ProcessInstance process = decided("RETURN");

    timePassesTo(CORRECTION_DUE);
    jobsRun();

    verify(progress).lapse(ID);
    verify(progress, times(2)).announce(ID);
    assertThat(process).isEnded().hasPassed("EndEvent_RegistrationLapsed");
  }

  @Test
  void aCorrectionThatNobodyWaitsForIsRefused() {
    confirmed();
    RegistrationCorrected correction = new RegistrationCorrected(registration());

    assertThatThrownBy(() -> ProcessTestEngine.publish(correction))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("都已保留");
  }

  @Test
  void theReviewersAreRemindedBeforeItIsDue() {
    ProcessInstance process = confirmed();

    timePassesTo(REMINDER);

    assertThat(ProcessTestEngine.published(RegistrationTaskDue.class))
        .containsExactly(new RegistrationTaskDue(ID, REVIEWERS, null, DUE));
    assertThat(process).isWaitingAtExactly(REVIEW);
  }

  @Test
  void whatIsOverdueIsEscalatedAndStaysWithTheReviewers() {
    ProcessInstance process = confirmed();

    timePassesTo(DUE);

    assertThat(ProcessTestEngine.published(RegistrationTaskOverdue.class))
        .containsExactly(new RegistrationTaskOverdue(ID, REVIEWERS, null, DUE));
    assertThat(process).isWaitingAtExactly(REVIEW);
  }
}
