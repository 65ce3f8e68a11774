package org.liangqu.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.liangqu.call.Deadline;
import org.liangqu.call.DeadlineScope;
import org.liangqu.call.DeadlinesMoved;
import org.liangqu.call.ProposalType;
import org.liangqu.call.Stage;
import org.liangqu.eligibility.Effect;
import org.liangqu.eligibility.Finding;
import org.liangqu.eligibility.FindingOverridden;
import org.liangqu.eligibility.FindingOverride;
import org.liangqu.identity.Accounts;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.organization.UnitChange;
import org.liangqu.organization.UnitChangeApproved;
import org.liangqu.organization.UnitChangeFixtures;
import org.liangqu.organization.UnitChangeRefused;
import org.liangqu.organization.UnitChangeRequested;
import org.liangqu.proposal.DeadlineMoveReported;
import org.liangqu.proposal.HandBack;
import org.liangqu.proposal.HandOver;
import org.liangqu.proposal.Outcome;
import org.liangqu.proposal.OutcomeAnnounced;
import org.liangqu.proposal.ProposalExpired;
import org.liangqu.proposal.ProposalHandedBack;
import org.liangqu.proposal.ProposalHandedOver;
import org.liangqu.proposal.ProposalReinstated;
import org.liangqu.proposal.ProposalResubmitted;
import org.liangqu.proposal.ProposalRevived;
import org.liangqu.proposal.ProposalStatus;
import org.liangqu.proposal.ProposalSubmitted;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.ProposalTakenBack;
import org.liangqu.proposal.ProposalsLate;
import org.liangqu.reconsideration.Reconsideration;
import org.liangqu.reconsideration.ReconsiderationAnnounced;
import org.liangqu.reconsideration.ReconsiderationStatus;
import org.liangqu.review.ExpertReplaced;
import org.liangqu.review.InvitationAnswer;
import org.liangqu.review.InvitationAnswered;
import org.liangqu.review.PanelAppointed;
import org.liangqu.review.PanelDissolved;
import org.liangqu.review.ScoresSummarized;
import org.liangqu.review.TaskOverdue;
import org.liangqu.review.TaskReminderDue;
import org.liangqu.selection.SelectionListDrafted;
import org.liangqu.selection.SelectionListIssued;
import org.liangqu.selection.SelectionListOpened;
import org.liangqu.selection.SelectionListReturned;
import org.liangqu.selection.SelectionListSigned;

/** Who is told what. Everybody's account is called after the office held. */
class NoticesTests {

  private static final UUID ID = UUID.randomUUID();
  private static final String UNIT = "91650104MADEM0011X";
  private static final String EXPERT = "王评审";
  private static final Instant DUE = Instant.parse("2026-01-05T16:00:00Z");

  private static final HandOver HANDED_OVER = new HandOver(DUE, "applicant1", "张三", "请核对经费");
  private static final HandBack HANDED_BACK = new HandBack(DUE, "李四", "请补充指标");

  private final List<Message> sent = new ArrayList<>();
  private final Subjects subjects = mock();
  private final Accounts accounts = mock();
  private final TemplateEdits edits = mock();
  private final PreferenceBook preferences = mock();
  private final Notifier notifier =
      new Notifier(new Texts(edits), preferences, List.of(sent::addAll), accounts);
  private final ProposalNotices proposalNotices = new ProposalNotices(notifier, subjects);
  private final ConfirmationNotices confirmationNotices = new ConfirmationNotices(notifier);
  private final FindingNotices findingNotices = new FindingNotices(notifier);
  private final ReviewNotices reviewNotices = new ReviewNotices(notifier, subjects);
  private final SelectionNotices selectionNotices = new SelectionNotices(notifier, subjects);
  private final TaskNotices taskNotices = new TaskNotices(notifier, subjects);
  private final UnitNotices unitNotices = new UnitNotices(notifier);
  private final ReconsiderationNotices reconsiderationNotices =
      new ReconsiderationNotices(notifier);
  private final DeadlineNotices deadlineNotices = new DeadlineNotices(notifier);

  @BeforeEach
  void everyOfficeIsHeld() {
    when(accounts.holding(any()))
        .thenAnswer(
            call -> {
              Office office = call.getArgument(0);
              return List.of(office.groupId());
            });
    when(accounts.find("expert1")).thenReturn(Optional.of(new Person("expert1", EXPERT, Set.of())));
    when(subjects.save(any())).thenAnswer(call -> call.getArgument(0));
    when(subjects.findById(ID))
        .thenReturn(Optional.of(new Subject(proposal(ProposalStatus.IN_REVIEW, null))));
  }

  @BeforeEach
  void nobodyChoseAnything() {
    when(edits.inForce()).thenReturn(Map.of());
    when(preferences.of(anyCollection()))
        .thenAnswer(
            call -> {
              Collection<String> people = call.getArgument(0);
              return people.stream()
                  .collect(Collectors.toMap(person -> person, person -> Preferences.USUAL));
            });
  }

  @Test
  void tellsEverybodyInTheLanguageChosen() {
    when(preferences.of(List.of("someone")))
        .thenReturn(Map.of("someone", new Preferences(Language.ENGLISH, Map.of())));
    taskNotices.on(new TaskReminderDue(ID, Stage.FORMAL_REVIEW, List.of(), "someone", DUE));
    assertThat(sent.get(0).subject()).isEqualTo("Task soon due: formal review by the park");
    assertThat(sent.get(0).body()).contains("6 Jan 2026, 00:00");
  }

  @Test
  void confirmsASubmissionToBothOfTheUnit() {
    proposalNotices.on(
        new ProposalSubmitted(proposal(ProposalStatus.IN_REVIEW, Stage.ELIGIBILITY)));
    assertThat(sent)
        .extracting(Message::recipientId)
        .containsExactly("applicant-" + UNIT, "unitAdministrator-" + UNIT);
    assertThat(sent.get(0).body()).contains("LQ-2026-C-000001");
    assertThat(sent.get(0).link()).isEqualTo("/proposals/" + ID);
  }

  static Stream<Arguments> handovers() {
    return Stream.of(
        Arguments.of(Stage.ELIGIBILITY, Outcome.PASS, "formalReviewer-urumqiHitech"),
        Arguments.of(Stage.FORMAL_REVIEW, Outcome.PASS, "reviewCoordinator-urumqiHitech"),
        Arguments.of(Stage.EXPERT_REVIEW, Outcome.PASS, "bureauOfficer-urumqi"),
        Arguments.of(Stage.BUREAU_REVIEW, Outcome.RETURN, "formalReviewer-urumqiHitech"),
        Arguments.of(Stage.SELECTION, Outcome.PASS, "recommender-urumqiHitech"),
        Arguments.of(Stage.RECOMMENDATION, Outcome.PASS, "intakeOfficer"),
        Arguments.of(Stage.RECOMMENDATION, Outcome.RETURN, "bureauOfficer-urumqi"),
        Arguments.of(Stage.INTAKE, Outcome.RETURN, "recommender-urumqiHitech"));
  }

  @ParameterizedTest
  @MethodSource("handovers")
  void tellsTheOfficeWhoseTurnItIs(Stage stage, Outcome outcome, String office) {
    announce(stage, outcome, ProposalStatus.IN_REVIEW);
    assertThat(told(office)).hasSize(1);
    assertThat(told(office).get(0).link()).isEqualTo(Notifier.TASKLIST);
  }

  static Stream<Arguments> offeredOutcomes() {
    return Stream.of(Stage.values())
        .flatMap(
            stage ->
                Stream.of(Outcome.values())
                    .filter(outcome -> !outcome.label(stage).equals("—"))
                    .map(outcome -> Arguments.of(stage, outcome)));
  }

  @ParameterizedTest
  @MethodSource("offeredOutcomes")
  void tellsTheUnitOfEveryOutcomeWithTheOpinion(Stage stage, Outcome outcome) {
    announce(stage, outcome, statusAfter(stage, outcome));
    assertThat(told("applicant-" + UNIT)).hasSize(1);
    assertThat(told("unitAdministrator-" + UNIT)).hasSize(1);
    assertThat(told("applicant-" + UNIT).get(0).body()).contains("意见：请补充协议").contains("示例项目");
  }

  @Test
  void tellsTheUnitByWhenToCorrect() {
    announce(Stage.FORMAL_REVIEW, Outcome.RETURN, ProposalStatus.RETURNED);
    assertThat(told("applicant-" + UNIT).get(0).body()).contains("2026年1月6日 00:00前");
  }

  @Test
  void tellsTheParkHowAProposalEndedFurtherAlong() {
    announce(Stage.INTAKE, Outcome.PASS, ProposalStatus.ACCEPTED);
    assertThat(told("parkSupervisor-urumqiHitech")).hasSize(1);
    assertThat(told("bureauOfficer-urumqi").get(0).body()).contains("已受理");
  }

  @Test
  void tellsWhoeverWasWorkingThatTheUnitWithdrew() {
    announce(Stage.FORMAL_REVIEW, null, ProposalStatus.WITHDRAWN);
    assertThat(told("formalReviewer-urumqiHitech").get(0).body()).contains("不需要再办理");
    assertThat(told("applicant-" + UNIT).get(0).subject()).startsWith("申报已撤回");
  }

  @Test
  void tellsTheUnitAndWhoeverWasWorkingOfADirectReturn() {
    announce(Stage.FORMAL_REVIEW, null, ProposalStatus.RETURNED);
    assertThat(told("applicant-" + UNIT))
        .singleElement()
        .satisfies(
            message -> {
              assertThat(message.subject()).startsWith("直接退回");
              assertThat(message.body()).contains("2026年1月6日 00:00前", "保留的一类", "意见：请补充协议");
            });
    assertThat(told("formalReviewer-urumqiHitech"))
        .singleElement()
        .satisfies(message -> assertThat(message.body()).contains("不需要再办理"));
  }

  @Test
  void tellsExpertsThatTheirPanelIsDissolved() {
    reviewNotices.on(new PanelDissolved(ID, 1, List.of("expert1", "expert2")));
    assertThat(sent)
        .extracting(Message::recipientId, Message::subject)
        .containsExactly(tuple("expert1", "评审终止：示例项目"), tuple("expert2", "评审终止：示例项目"));
  }

  @Test
  void tellsOfAReinstatementOnce() {
    ProposalSummary proposal = proposal(ProposalStatus.IN_REVIEW, Stage.BUREAU_REVIEW);
    proposalNotices.on(new ProposalReinstated(proposal, Stage.BUREAU_REVIEW, "复核后认为符合"));
    proposalNotices.on(
        new OutcomeAnnounced(
            proposal, Stage.BUREAU_REVIEW, Outcome.REJECT, ProposalStatus.REJECTED, "旧结论"));
    assertThat(told("applicant-" + UNIT)).hasSize(1);
    assertThat(told("bureauOfficer-urumqi").get(0).body()).contains("复核后认为符合");
  }

  private void reconsidered(ReconsiderationStatus status, String answer) {
    reconsiderationNotices.on(
        new ReconsiderationAnnounced(
            proposal(ProposalStatus.REJECTED, Stage.FORMAL_REVIEW),
            new Reconsideration(
                ID,
                1,
                status,
                Stage.FORMAL_REVIEW,
                "内部留存的复议理由",
                "applicant",
                DUE,
                "administrator",
                DUE,
                DUE,
                answer,
                answer == null ? null : "supervisor",
                answer == null ? null : DUE),
            List.of(Office.of(Role.PARK_SUPERVISOR, "urumqiHitech"))));
  }

  @Test
  void tellsUnitAndOfficeThatReconsiderationWasAskedFor() {
    reconsidered(ReconsiderationStatus.REQUESTED, null);
    assertThat(told("unitAdministrator-" + UNIT).get(0).link())
        .isEqualTo("/proposals/" + ID + "/reconsideration");
    assertThat(told("parkSupervisor-urumqiHitech").get(0).body()).contains("2026年1月6日");
  }

  @Test
  void tellsUnitAndOfficeThatADecisionIsUpheld() {
    reconsidered(ReconsiderationStatus.DECLINED, "结论恰当");
    assertThat(told("applicant-" + UNIT).get(0).body()).contains("维持原结论", "结论恰当");
    assertThat(told("parkSupervisor-urumqiHitech").get(0).body()).contains("维持原结论");
  }

  @Test
  void tellsTheOfficeAloneThatTheRequestWasAnsweredByAReinstatement() {
    reconsidered(ReconsiderationStatus.REINSTATED, "依据有误");
    assertThat(sent)
        .extracting(Message::recipientId)
        .containsExactly("parkSupervisor-urumqiHitech");
  }

  @Test
  void tellsASupervisorWhoMayAnswerOfALateRequestOnce() {
    List<String> offices = List.of("formalReviewer-urumqiHitech", "parkSupervisor-urumqiHitech");
    taskNotices.on(new TaskOverdue(ID, Stage.FORMAL_REVIEW, offices, null, DUE, true));
    assertThat(told("parkSupervisor-urumqiHitech"))
        .singleElement()
        .satisfies(message -> assertThat(message.subject()).isEqualTo("复议申请已逾期：示例项目"));
  }

  private void overridden(ProposalStatus status, Stage stage) {
    findingNotices.on(
        new FindingOverridden(
            proposal(status, stage),
            new Finding(
                UUID.randomUUID(),
                "cluster-funding",
                "二(一)",
                Effect.RETURN,
                stage,
                "申请财政资金 520 万元，超过上限 500 万元",
                "requestedFunds",
                "原文",
                new FindingOverride("内部核实的理由", "supervisor", "许主管", DUE)),
            Office.of(Role.PARK_SUPERVISOR, "urumqiHitech")));
  }

  @Test
  void asksTheUnitToSubmitAgainWhatWasOverriddenAfterAReturn() {
    overridden(ProposalStatus.RETURNED, Stage.ELIGIBILITY);
    assertThat(told("unitAdministrator-" + UNIT).get(0).body())
        .contains("申请财政资金 520 万元", "指南二(一)", "园区主管", "重新提交");
  }

  @Test
  void asksTheOfficeToGoOnWithWhatWasOverridden() {
    overridden(ProposalStatus.IN_REVIEW, Stage.FORMAL_REVIEW);
    assertThat(told("formalReviewer-urumqiHitech").get(0).body()).contains("继续办理");
    assertThat(told("applicant-" + UNIT).get(0).body()).contains("暂不需要您办理");
  }

  @Test
  void tellsNobodyWhyOrByWhomAFindingWasOverridden() {
    overridden(ProposalStatus.RETURNED, Stage.ELIGIBILITY);
    overridden(ProposalStatus.IN_REVIEW, Stage.FORMAL_REVIEW);
    assertThat(sent)
        .noneMatch(message -> message.body().contains("内部核实的理由"))
        .noneMatch(message -> message.body().contains("许主管"));
  }

  @Test
  void tellsOfADraftThatExpired() {
    proposalNotices.on(new ProposalExpired(draft()));
    assertThat(told("applicant-" + UNIT).get(0).body()).contains("未编号").contains("五.4");
  }

  @Test
  void leavesBracesInWhatPeopleTypedAlone() {
    proposalNotices.on(
        new OutcomeAnnounced(
            proposal(ProposalStatus.REJECTED, Stage.FORMAL_REVIEW),
            Stage.FORMAL_REVIEW,
            Outcome.REJECT,
            ProposalStatus.REJECTED,
            "{number} $1 {nothing}"));
    assertThat(told("applicant-" + UNIT).get(0).body()).contains("意见：{number} $1 {nothing}");
  }

  @Test
  void invitesExpertsAndTellsTheCoordinatorOfTheirAnswers() {
    reviewNotices.on(new PanelAppointed(ID, 1, List.of("expert1", "expert2")));
    reviewNotices.on(new InvitationAnswered(ID, 1, "expert1", InvitationAnswer.CONFLICT, "合作单位"));
    reviewNotices.on(new ExpertReplaced(ID, 1, "expert1", "expert3"));
    assertThat(told("expert1")).hasSize(1);
    assertThat(told("expert3")).hasSize(1);
    assertThat(told("reviewCoordinator-urumqiHitech").get(0).body())
        .contains(EXPERT)
        .contains("意见：合作单位");
  }

  @Test
  void tellsTheUnitsAdministratorWhatIsHandedOver() {
    confirmationNotices.on(new ProposalHandedOver(draft(), HANDED_OVER));
    assertThat(told("unitAdministrator-" + UNIT))
        .singleElement()
        .satisfies(
            message -> {
              assertThat(message.link()).isEqualTo("/proposals/" + ID + "/submit");
              assertThat(message.body()).contains("张三", "意见：请核对经费");
            });
    assertThat(sent).hasSize(1);
  }

  @Test
  void tellsWhoeverHandedItOverWhatToChange() {
    confirmationNotices.on(new ProposalHandedBack(draft(), HANDED_OVER, HANDED_BACK));
    assertThat(told("applicant1"))
        .singleElement()
        .satisfies(message -> assertThat(message.body()).contains("李四", "意见：请补充指标"));
  }

  @Test
  void neverTellsTheUnitAnExpertsNameOrAScore() {
    everythingThatCanHappen();
    assertThat(sent).anyMatch(message -> message.body().contains(EXPERT));
    assertThat(sent)
        .filteredOn(message -> message.recipientId().endsWith(UNIT))
        .isNotEmpty()
        .noneMatch(message -> (message.subject() + message.body()).contains(EXPERT))
        .noneMatch(message -> (message.subject() + message.body()).contains("87.65"));
  }

  @Test
  void everyNoticeThatIsDeclaredIsTold() {
    everythingThatCanHappen();
    assertThat(sent.stream().map(message -> message.kind().key()).distinct())
        .containsExactlyInAnyOrderElementsOf(
            NoticeCatalogue.all().stream()
                .filter(kind -> kind.group() != NoticeGroup.ACCOUNT)
                .filter(kind -> !RegistrationNoticesTests.isOfRegistrations(kind))
                .map(NoticeKind::key)
                .toList());
  }

  private void everythingThatCanHappen() {
    ProposalSummary inReview = proposal(ProposalStatus.IN_REVIEW, Stage.FORMAL_REVIEW);
    confirmationNotices.on(new ProposalHandedOver(draft(), HANDED_OVER));
    confirmationNotices.on(new ProposalTakenBack(draft(), "张三"));
    confirmationNotices.on(new ProposalHandedBack(draft(), HANDED_OVER, HANDED_BACK));
    proposalNotices.on(new ProposalSubmitted(inReview));
    proposalNotices.on(new ProposalExpired(draft()));
    proposalNotices.on(new ProposalReinstated(inReview, Stage.FORMAL_REVIEW, "说明"));
    announce(Stage.FORMAL_REVIEW, null, ProposalStatus.WITHDRAWN);
    announce(Stage.FORMAL_REVIEW, null, ProposalStatus.RETURNED);
    reviewNotices.on(new PanelDissolved(ID, 1, List.of("expert1")));
    everythingThatCanHappenToAList();
    everythingThatCanHappenToAUnit();
    proposalNotices.on(
        new ProposalResubmitted(proposal(ProposalStatus.IN_REVIEW, Stage.ELIGIBILITY)));
    reviewNotices.on(new PanelAppointed(ID, 1, List.of("expert1")));
    for (InvitationAnswer answer : InvitationAnswer.values()) {
      reviewNotices.on(new InvitationAnswered(ID, 1, "expert1", answer, "说明"));
    }
    reviewNotices.on(new ExpertReplaced(ID, 1, "expert1", "expert2"));
    reviewNotices.on(
        new ScoresSummarized(ID, 1, new BigDecimal("87.65"), new BigDecimal("60"), true));
    offeredOutcomes()
        .map(Arguments::get)
        .forEach(
            offered ->
                announce(
                    (Stage) offered[0],
                    (Outcome) offered[1],
                    statusAfter((Stage) offered[0], (Outcome) offered[1])));
    taskNotices.on(new TaskReminderDue(ID, Stage.EXPERT_REVIEW, List.of(), "expert1", DUE));
    taskNotices.on(new TaskOverdue(ID, Stage.EXPERT_REVIEW, List.of(), "expert1", DUE));
    taskNotices.on(new TaskReminderDue(null, Stage.SELECTION, List.of(), "officer", DUE));
    taskNotices.on(new TaskOverdue(null, Stage.SELECTION, List.of(), "officer", DUE));
    overridden(ProposalStatus.RETURNED, Stage.ELIGIBILITY);
    overridden(ProposalStatus.IN_REVIEW, Stage.FORMAL_REVIEW);
    everythingThatBecomesOfARequest();
    everythingThatDeadlinesDo();
  }

  private void everythingThatBecomesOfARequest() {
    reconsidered(ReconsiderationStatus.REQUESTED, null);
    reconsidered(ReconsiderationStatus.WITHDRAWN, null);
    reconsidered(ReconsiderationStatus.DECLINED, "说明");
    reconsidered(ReconsiderationStatus.REINSTATED, "说明");
    taskNotices.on(new TaskReminderDue(ID, Stage.INTAKE, List.of(), "officer", DUE, true));
    taskNotices.on(new TaskOverdue(ID, Stage.INTAKE, List.of(), "officer", DUE, true));
  }

  private void everythingThatDeadlinesDo() {
    deadlineNotices.on(moved(Deadline.CLOSE));
    deadlineNotices.on(moved(Deadline.BUREAU_REVIEW));
    deadlineNotices.on(new ProposalRevived(draft(), "天气"));
    deadlineNotices.on(
        new ProposalsLate(
            "2026年申报通知",
            Deadline.PARK_REVIEW,
            DUE,
            List.of(new ProposalsLate.Group("urumqiHitech", "urumqi", "urumqiHitech", 2))));
    deadlineNotices.on(new SelectionListOpened(ID, "LX-1", "urumqi", 3, true));
  }

  private static DeadlineMoveReported moved(Deadline deadline) {
    return new DeadlineMoveReported(
        new DeadlinesMoved(
            UUID.randomUUID(),
            2026,
            DeadlineScope.everybody(),
            List.of(new DeadlinesMoved.Moved(deadline, DUE, DUE.plus(Duration.ofDays(7)))),
            "天气",
            null,
            "admin",
            DUE),
        Set.of(UNIT),
        Set.of("urumqiHitech"),
        Set.of("urumqi"),
        Set.of("urumqiHitech"));
  }

  @Test
  void tellsOfAMovedCloseInTheUnitsOwnLanguage() {
    when(preferences.of(anyCollection()))
        .thenAnswer(
            call -> {
              Collection<String> people = call.getArgument(0);
              return people.stream()
                  .collect(
                      Collectors.toMap(
                          person -> person, person -> new Preferences(Language.ENGLISH, Map.of())));
            });
    deadlineNotices.on(moved(Deadline.CLOSE));
    assertThat(told("applicant-" + UNIT).get(0).body())
        .contains("close of applications from 6 Jan 2026, 00:00 to 13 Jan 2026, 00:00");
  }

  @Test
  void tellsOnlyTheOfficesOfAStageWhoseDeadlineMoved() {
    deadlineNotices.on(moved(Deadline.BUREAU_REVIEW));
    assertThat(sent)
        .extracting(Message::recipientId)
        .containsExactlyInAnyOrder("bureauOfficer-urumqi", "bureauLeader-urumqi");
  }

  @Test
  void tellsTheBureauHowItsListFares() {
    everythingThatCanHappenToAList();
    assertThat(told("drafter")).hasSize(2);
    assertThat(told("bureauLeader-urumqi")).hasSize(2);
    assertThat(told("bureauOfficer-urumqi").get(0).body()).contains("列入 1 项，未列入 0 项");
  }

  @Test
  void tellsTheParkWhatAUnitRequestsAndTheUnitWhatBecameOfIt() {
    everythingThatCanHappenToAUnit();
    assertThat(told("formalReviewer-urumqiHitech").get(0).body()).contains("理由：工商核准更名");
    assertThat(told("unitAdministrator-" + UNIT)).hasSize(2);
  }

  private void everythingThatCanHappenToAUnit() {
    UnitChange change = UnitChangeFixtures.decided(UNIT, "urumqiHitech", "工商核准更名");
    unitNotices.on(new UnitChangeRequested(change));
    unitNotices.on(new UnitChangeApproved(change));
    unitNotices.on(new UnitChangeRefused(change));
  }

  private void everythingThatCanHappenToAList() {
    UUID list = UUID.randomUUID();
    selectionNotices.on(new SelectionListDrafted(list, "URUMQI-LX-2026-001", "urumqi"));
    selectionNotices.on(
        new SelectionListReturned(list, "URUMQI-LX-2026-001", "urumqi", "drafter", "请核对"));
    selectionNotices.on(
        new SelectionListSigned(list, "URUMQI-LX-2026-001", "urumqi", "drafter", "signer"));
    selectionNotices.on(
        new SelectionListIssued(list, "URUMQI-LX-2026-001", List.of(ID), List.of()));
  }

  @Test
  void remindsWhoeverHasTheTaskElseAllWhoCouldTakeIt() {
    List<String> office = List.of("formalReviewer-urumqiHitech");
    taskNotices.on(new TaskReminderDue(ID, Stage.FORMAL_REVIEW, office, "someone", DUE));
    taskNotices.on(new TaskReminderDue(ID, Stage.FORMAL_REVIEW, office, null, DUE));
    assertThat(sent)
        .extracting(Message::recipientId)
        .containsExactly("someone", "formalReviewer-urumqiHitech");
  }

  @Test
  void tellsTheSupervisorOfALateTask() {
    taskNotices.on(new TaskOverdue(ID, Stage.FORMAL_REVIEW, List.of(), "someone", DUE));
    assertThat(sent)
        .extracting(Message::recipientId)
        .containsExactly("someone", "parkSupervisor-urumqiHitech");
  }

  @Test
  void remindsOfAListThatIsAboutNoSingleProposal() {
    taskNotices.on(
        new TaskReminderDue(
            null, Stage.SELECTION, List.of("bureauOfficer-urumqi", "unknown"), null, DUE));
    assertThat(sent).extracting(Message::recipientId).containsExactly("bureauOfficer-urumqi");
  }

  private void announce(Stage stage, Outcome outcome, ProposalStatus status) {
    proposalNotices.on(
        new OutcomeAnnounced(proposal(status, stage), stage, outcome, status, "请补充协议"));
  }

  private List<Message> told(String person) {
    return sent.stream().filter(message -> message.recipientId().equals(person)).toList();
  }

  private static ProposalStatus statusAfter(Stage stage, Outcome outcome) {
    return switch (outcome) {
      case PASS -> stage == Stage.INTAKE ? ProposalStatus.ACCEPTED : ProposalStatus.IN_REVIEW;
      case RETURN ->
          stage.isBefore(Stage.EXPERT_REVIEW) ? ProposalStatus.RETURNED : ProposalStatus.IN_REVIEW;
      case REJECT -> ProposalStatus.REJECTED;
    };
  }

  private static ProposalSummary draft() {
    return summary(null, ProposalStatus.EXPIRED, null, null);
  }

  private static ProposalSummary proposal(ProposalStatus status, Stage stage) {
    return summary("LQ-2026-C-000001", status, stage, DUE);
  }

  private static ProposalSummary summary(
      String number, ProposalStatus status, Stage stage, Instant submittedAt) {
    return new ProposalSummary(
        ID,
        number,
        UUID.randomUUID(),
        ProposalType.CLUSTER,
        "示例项目",
        UUID.randomUUID(),
        "示例单位",
        UNIT,
        "urumqiHitech",
        "urumqi",
        "urumqiHitech",
        status,
        stage,
        1,
        BigDecimal.TEN,
        submittedAt,
        DUE,
        null);
  }
}
