package org.liangqu.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangqu.call.ProposalType;
import org.liangqu.call.Stage;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.identity.access.Access;
import org.liangqu.proposal.Outcome;
import org.liangqu.proposal.ProposalStatus;
import org.liangqu.proposal.Proposals;
import org.liangqu.shared.Refusal;
import org.mockito.ArgumentCaptor;
import org.springframework.context.ApplicationEventPublisher;

class StageDecisionsTests {

  private static final String REASON = "预算说明不完整";
  private static final List<GivenAnswer> ANSWERS =
      List.of(new GivenAnswer("judge-conditions", "YES", null));
  private static final Instant DUE = ReviewFixtures.NOW.plusSeconds(86_400);

  private final Proposals proposals = mock(Proposals.class);
  private final StageDecisionRecords records = mock(StageDecisionRecords.class);
  private final ApplicationEventPublisher events = mock(ApplicationEventPublisher.class);
  private final ChecklistBook checklist = mock(ChecklistBook.class);
  private Person person = ReviewFixtures.formalReviewer();

  private final StageDecisions decisions =
      new StageDecisions(
          proposals,
          new StageReviewers(proposals, records, mock(PanelSeats.class), new Access(() -> person)),
          ReviewFixtures.CLOCK,
          new DecisionBook(records, events, ReviewFixtures.CLOCK),
          checklist);

  @BeforeEach
  void proposalWaitsForItsFormalReview() {
    at(Stage.FORMAL_REVIEW);
    when(proposals.authors(ReviewFixtures.PROPOSAL)).thenReturn(Set.of("author"));
    when(proposals.correctionDue(any(), any())).thenReturn(DUE);
  }

  private void at(Stage stage) {
    when(proposals.summary(ReviewFixtures.PROPOSAL)).thenReturn(ReviewFixtures.at(stage));
  }

  @Test
  void recordsWhoPassedItInWhichOffice() {
    decide(Stage.FORMAL_REVIEW, "PASS", "  ");

    ArgumentCaptor<StageDecided> decided = ArgumentCaptor.forClass(StageDecided.class);
    verify(events).publishEvent(decided.capture());
    Decision decision = decided.getValue().decision();
    assertThat(decision.outcome()).isEqualTo(Outcome.PASS);
    assertThat(decision.opinion()).isNull();
    assertThat(decision.personId()).isEqualTo("reviewer");
    assertThat(decision.officeGroupId()).isEqualTo("formalReviewer-urumqiHitech");
    assertThat(decision.decidedAt()).isEqualTo(ReviewFixtures.NOW);
    verify(proposals).enter(ReviewFixtures.PROPOSAL, Stage.EXPERT_REVIEW);
  }

  @Test
  void keepsTheAnswersToTheChecklistWithTheDecision() {
    ChecklistBook.Answered answered = new ChecklistBook.Answered(3, List.of());
    when(checklist.check(ReviewFixtures.PROPOSAL, Stage.FORMAL_REVIEW, ANSWERS))
        .thenReturn(answered);

    decide(Stage.FORMAL_REVIEW, "PASS", null);

    ArgumentCaptor<Decision> decision = ArgumentCaptor.forClass(Decision.class);
    verify(checklist).keep(decision.capture(), eq(answered));
    assertThat(decision.getValue().stage()).isEqualTo(Stage.FORMAL_REVIEW);
  }

  @Test
  void refusesADecisionWhoseChecklistIsNotAnswered() {
    doThrow(Refusal.invalid("checklist-answer-missing", "请回答审查要点"))
        .when(checklist)
        .check(any(), any(), any());

    assertRefused(Stage.FORMAL_REVIEW, "PASS", null, "请回答审查要点");
    verifyNoInteractions(events);
  }

  @Test
  void returnsForCorrectionUntilItIsDue() {
    decide(Stage.FORMAL_REVIEW, "RETURN", REASON);

    verify(proposals)
        .returnForCorrection(ReviewFixtures.PROPOSAL, Stage.FORMAL_REVIEW, REASON, DUE);
  }

  @Test
  void doesNotReturnWhenNoTimeIsLeft() {
    when(proposals.correctionDue(any(), any())).thenReturn(ReviewFixtures.NOW);

    assertRefused(Stage.FORMAL_REVIEW, "RETURN", REASON, "园区评审期限已过");
  }

  @Test
  void rejects() {
    decide(Stage.FORMAL_REVIEW, "REJECT", REASON);

    verify(proposals).reject(ReviewFixtures.PROPOSAL, Stage.FORMAL_REVIEW, REASON);
  }

  @Test
  void bureauSelectsOrGivesBackToThePark() {
    at(Stage.BUREAU_REVIEW);
    person = ReviewFixtures.person("officer", Office.of(Role.BUREAU_OFFICER, "urumqi"));

    decide(Stage.BUREAU_REVIEW, "PASS", null);
    decide(Stage.BUREAU_REVIEW, "RETURN", REASON);

    verify(proposals).enter(ReviewFixtures.PROPOSAL, Stage.SELECTION);
    verify(proposals)
        .sendBack(ReviewFixtures.PROPOSAL, Stage.BUREAU_REVIEW, Stage.FORMAL_REVIEW, REASON);
  }

  @Test
  void recommenderSubmitsOrGivesBackToTheBureau() {
    at(Stage.RECOMMENDATION);
    person = ReviewFixtures.person("recommender", Office.of(Role.RECOMMENDER, "urumqiHitech"));

    decide(Stage.RECOMMENDATION, "PASS", null);
    decide(Stage.RECOMMENDATION, "RETURN", REASON);

    verify(proposals).enter(ReviewFixtures.PROPOSAL, Stage.INTAKE);
    verify(proposals)
        .sendBack(ReviewFixtures.PROPOSAL, Stage.RECOMMENDATION, Stage.BUREAU_REVIEW, REASON);
  }

  @Test
  void intakeAcceptsGivesBackOrDoesNotAccept() {
    at(Stage.INTAKE);
    person = ReviewFixtures.person("intake", Office.of(Role.INTAKE_OFFICER));

    decide(Stage.INTAKE, "PASS", null);
    decide(Stage.INTAKE, "RETURN", REASON);
    decide(Stage.INTAKE, "REJECT", REASON);

    verify(proposals).accept(ReviewFixtures.PROPOSAL);
    verify(proposals).sendBack(ReviewFixtures.PROPOSAL, Stage.INTAKE, Stage.RECOMMENDATION, REASON);
    verify(proposals).notAccept(ReviewFixtures.PROPOSAL, Stage.INTAKE, REASON);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  "})
  void asksForADecision(String decision) {
    assertRefused(Stage.FORMAL_REVIEW, decision, REASON, "请选择审查结论");
  }

  @ParameterizedTest
  @ValueSource(strings = {"APPROVE", "pass", "SIGN"})
  void refusesADecisionThatIsNotOffered(String decision) {
    assertRefused(Stage.FORMAL_REVIEW, decision, REASON, "没有这个结论");
  }

  @ParameterizedTest
  @EnumSource(names = {"ELIGIBILITY", "EXPERT_REVIEW", "SELECTION"})
  void refusesAStageThatNobodyDecidesThisWay(Stage stage) {
    assertRefused(stage, "PASS", null, "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "不行", " 不行吧 "})
  void asksForAnOpinionUnlessItPasses(String opinion) {
    assertRefused(Stage.FORMAL_REVIEW, "REJECT", opinion, "退回或不通过时请填写意见（至少 4 个字）");
    assertRefused(Stage.FORMAL_REVIEW, "RETURN", opinion, "退回或不通过时请填写意见（至少 4 个字）");
  }

  @Test
  void refusesAnEndlessOpinion() {
    assertRefused(Stage.FORMAL_REVIEW, "PASS", "长".repeat(2001), "不得超过");
  }

  @Test
  void refusesWhatHasMovedOn() {
    at(Stage.EXPERT_REVIEW);

    assertRefused(Stage.FORMAL_REVIEW, "PASS", null, "该项目已不在园区形式审查环节，请刷新待办");
  }

  @Test
  void refusesWhatWasWithdrawn() {
    when(proposals.summary(ReviewFixtures.PROPOSAL))
        .thenReturn(
            ReviewFixtures.proposal(
                ProposalType.CLUSTER, ProposalStatus.WITHDRAWN, Stage.FORMAL_REVIEW));

    assertRefused(Stage.FORMAL_REVIEW, "PASS", null, "请刷新待办");
  }

  @Test
  void refusesAnotherParksReviewer() {
    person = ReviewFixtures.person("other", Office.of(Role.FORMAL_REVIEWER, "hamiHitech"));

    assertRefused(Stage.FORMAL_REVIEW, "PASS", null, "不能办理");
  }

  @Test
  void refusesSomebodyOfTheApplicantUnit() {
    person =
        ReviewFixtures.person(
            "both",
            Office.of(Role.FORMAL_REVIEWER, "urumqiHitech"),
            Office.of(Role.APPLICANT, ReviewFixtures.LEAD));

    assertRefused(Stage.FORMAL_REVIEW, "PASS", null, "应当回避");
  }

  @Test
  void refusesWhoHadAHandInIt() {
    person = ReviewFixtures.person("author", Office.of(Role.FORMAL_REVIEWER, "urumqiHitech"));

    assertRefused(Stage.FORMAL_REVIEW, "PASS", null, "应当回避");
  }

  @Test
  void backgroundJobsDecideNothing() {
    person = Person.SYSTEM;

    assertRefused(Stage.FORMAL_REVIEW, "PASS", null, "不能办理");
  }

  private void decide(Stage stage, String decision, String opinion) {
    decisions.record(ReviewFixtures.PROPOSAL, stage, decision, opinion, ANSWERS);
  }

  private void assertRefused(Stage stage, String decision, String opinion, String message) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> decide(stage, decision, opinion))
        .withMessageContaining(message);
    verify(proposals, never()).enter(any(), any());
    verify(proposals, never()).reject(any(), any(), any());
    verify(proposals, never()).returnForCorrection(any(), any(), any(), eq(DUE));
  }
}
