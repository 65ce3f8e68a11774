package org.liangqu.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.liangqu.review.ReviewScenes.coordinator;
import static org.liangqu.review.ReviewScenes.person;
import static org.liangqu.review.ReviewScenes.scores;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.liangqu.call.Stage;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.organization.Unit;
import org.liangqu.proposal.Outcome;
import org.liangqu.proposal.ProposalScenes;
import org.liangqu.proposal.ProposalStatus;
import org.liangqu.proposal.Proposals;
import org.liangqu.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class PanelsIntegrationTests {

  private static final String PARK = "urumqiHitech";
  private static final Person COORDINATOR = coordinator(PARK);

  @Autowired private ProposalScenes scenes;
  @Autowired private ReviewScenes reviews;
  @Autowired private ChecklistScenes checklist;
  @Autowired private Proposals proposals;
  @Autowired private Panels panels;
  @Autowired private StageDecisions decisions;
  @Autowired private Clock clock;

  private Unit unit;
  private UUID proposal;
  private List<String> experts;

  @BeforeEach
  void aProposalIsInExpertReview() {
    unit = scenes.approvedUnit(PARK);
    proposal = scenes.submitted(scenes.openCall(), unit).id();
    experts = reviews.experts(6);
    reviews.toExpertReview(proposal);
  }

  @Test
  void recommendsAfterScoringByFiveOfWhomOneWasReplaced() {
    List<String> five = experts.subList(0, 5);
    String declined = five.get(0);
    String replacement = experts.get(5);
    appoint(five);
    five.forEach(expert -> answer(expert, expert.equals(declined) ? "DECLINE" : "ACCEPT"));
    as(COORDINATOR, () -> panels.replace(proposal, declined, replacement));
    answer(replacement, "ACCEPT");

    assertThat(panels.seats(proposal))
        .containsExactlyInAnyOrder(replacement, five.get(1), five.get(2), five.get(3), five.get(4));

    score(replacement, "10");
    score(five.get(1), "8");
    score(five.get(2), "9");
    score(five.get(3), "10");
    assertRefused(() -> panels.summarize(proposal), "尚未全部提交");
    score(five.get(4), "6");
    ScoreSummary summary = panels.summarize(proposal);

    assertThat(summary.mean()).isEqualByComparingTo("45");
    assertThat(summary.threshold()).isEqualByComparingTo("70");
    assertThat(summary.reached()).isFalse();
    assertThat(panels.summarize(proposal)).isEqualTo(summary);
  }

  @Test
  void recordsTheConclusionAndMovesTheProposal() {
    reviews.score(proposal, PARK, "10");
    assertRefused(() -> conclude("PASS"), "未达到推荐线 70 分");
    conclude("REJECT");

    assertThat(proposals.summary(proposal).status()).isEqualTo(ProposalStatus.REJECTED);
    assertThat(decisions.of(proposal))
        .singleElement()
        .satisfies(
            decision -> {
              assertThat(decision.stage()).isEqualTo(Stage.EXPERT_REVIEW);
              assertThat(decision.outcome()).isEqualTo(Outcome.REJECT);
              assertThat(decision.officeGroupId()).isEqualTo("reviewCoordinator-" + PARK);
            });
    assertRefused(() -> conclude("REJECT"), "请刷新待办");
  }

  @Test
  void asksForCompleteMinutes() {
    reviews.score(proposal, PARK, "10");

    assertRefused(() -> conclude("", LocalDate.of(2026, 1, 5), "全体专家"), "请选择审查结论");
    assertRefused(() -> conclude("RETURN", LocalDate.of(2026, 1, 5), "全体专家"), "没有这个结论");
    assertRefused(() -> conclude("REJECT", null, "全体专家"), "请填写论证会召开日期");
    assertRefused(() -> conclude("REJECT", LocalDate.of(2026, 1, 5), " "), "请填写论证会参加人员");
    assertRefused(() -> conclude("REJECT", LocalDate.now(clock).plusDays(1), "全体专家"), "不能晚于今天");
  }

  @Test
  void formsNoPanelThatIsTooSmallEvenOrNamesOneTwice() {
    assertRefused(() -> appoint(List.of()), "请选择评审专家");
    assertRefused(() -> appoint(experts.subList(0, 3)), "不得少于 5 人");
    assertRefused(() -> appoint(experts), "单数");
    List<String> twice = new ArrayList<>(experts.subList(0, 4));
    twice.add(experts.get(0));
    assertRefused(() -> appoint(twice), "不能重复选择");
    assertRefused(() -> appoint(with("nobody")), "专家库中没有账号");
    appoint(experts.subList(0, 5));
    assertRefused(() -> appoint(experts.subList(0, 5)), "专家组已组建");
  }

  @Test
  void isNotConcludedByOneOfItsExperts() {
    appoint(experts.subList(0, 5));
    experts.subList(0, 5).forEach(expert -> answer(expert, "ACCEPT"));
    experts.subList(0, 5).forEach(expert -> score(expert, "10"));
    panels.summarize(proposal);
    Person seated =
        new Person(
            experts.get(0),
            "两职",
            Set.of(Office.of(Role.EXPERT), Office.of(Role.REVIEW_COORDINATOR, PARK)));

    assertRefused(
        () ->
            as(
                seated,
                () ->
                    panels.recordArgumentation(
                        proposal, "PASS", null, LocalDate.of(2026, 1, 5), "全体专家", null)),
        "您是该项目专家组的成员");
  }

  @Test
  void doesNotSeatItsCoordinator() {
    Person self =
        new Person(
            experts.get(0),
            "两职",
            Set.of(Office.of(Role.EXPERT), Office.of(Role.REVIEW_COORDINATOR, PARK)));

    assertRefused(
        () -> as(self, () -> panels.appoint(proposal, experts.subList(0, 5))), "您是本项目的评审组织员");
  }

  @Test
  void isNotScoredByWhoeverFilledInSince() {
    String author = ProposalScenes.applicant(unit).id();
    Person expert = new Person(author, "专家", Set.of(Office.of(Role.EXPERT)));

    assertRefused(() -> as(expert, () -> panels.answer(proposal, author, "ACCEPT", null)), "应当回避");
  }

  @Test
  void keepsOutExpertsOfTheApplicantAlsoThoseWhoCameLater() {
    String own = reviews.expert(unit.creditCode().value());

    PanelView view = as(COORDINATOR, () -> panels.view(proposal));
    assertThat(view.exclusions()).extracting(PanelView.Exclusion::accountId).contains(own);
    assertThat(view.candidates())
        .extracting(PanelView.Candidate::accountId)
        .containsAll(experts)
        .doesNotContain(own);
    assertRefused(() -> appoint(with(own)), "应当回避");
  }

  @Test
  void keepsOutWhoKeptOutBeforeFromTheNextRound() {
    appoint(experts.subList(0, 5));
    answer(experts.get(0), "CONFLICT");
    backToTheParkAndAgain();

    PanelView view = as(COORDINATOR, () -> panels.view(proposal));
    assertThat(view.round()).isEqualTo(2);
    assertThat(view.seats()).isEmpty();
    assertThat(view.exclusions())
        .filteredOn(exclusion -> exclusion.accountId().equals(experts.get(0)))
        .extracting(PanelView.Exclusion::reason)
        .containsExactly("曾就本项目声明回避");
  }

  private void backToTheParkAndAgain() {
    proposals.enter(proposal, Stage.BUREAU_REVIEW);
    proposals.sendBack(proposal, Stage.BUREAU_REVIEW, Stage.FORMAL_REVIEW, "请补充论证");
    proposals.enter(proposal, Stage.EXPERT_REVIEW);
    panels.propose(proposal);
  }

  @Test
  void takesNoAnswerTwiceOrWithoutReasonOrForAnother() {
    appoint(experts.subList(0, 5));
    String expert = experts.get(0);

    assertRefused(() -> answer(expert, ""), "请选择是否接受评审");
    assertRefused(() -> answer(expert, "MAYBE"), "没有这个答复");
    assertRefused(
        () -> as(person(expert), () -> panels.answer(proposal, expert, "DECLINE", "忙")), "请填写原因");
    assertRefused(
        () -> as(person(experts.get(1)), () -> panels.answer(proposal, expert, "ACCEPT", null)),
        "只有受邀专家本人");
    answer(expert, "ACCEPT");
    assertRefused(() -> answer(expert, "ACCEPT"), "已答复");
    assertRefused(
        () -> as(COORDINATOR, () -> panels.replace(proposal, expert, experts.get(5))), "不需要更换");
  }

  @Test
  void takesOneCompleteSheetWithinTheRubricFromEachExpert() {
    appoint(experts.subList(0, 5));
    String expert = experts.get(0);
    assertRefused(() -> score(expert, "5"), "尚未接受");
    answer(expert, "ACCEPT");

    assertRefused(() -> score(expert, "26"), "超出范围");
    assertRefused(() -> score(expert, "-1"), "超出范围");
    assertRefused(() -> score(expert, "5.125"), "最多保留两位小数");
    assertRefused(
        () -> as(person(expert), () -> panels.score(proposal, expert, List.of(), null, List.of())),
        "全部 5 项");
    assertRefused(
        () ->
            as(
                person(expert),
                () ->
                    panels.score(proposal, expert, Collections.nCopies(5, null), null, List.of())),
        "打分");
    score(expert, "5");
    assertRefused(() -> score(expert, "5"), "不能重复提交");
  }

  @Test
  void showsScoresWithoutNamesAndToNobodyItDoesNotConcern() {
    appoint(experts.subList(0, 5));
    experts.subList(0, 5).forEach(expert -> answer(expert, "ACCEPT"));
    experts.subList(0, 5).forEach(expert -> score(expert, "9"));
    panels.summarize(proposal);

    assertThat(as(COORDINATOR, () -> panels.scores(proposal)).orElseThrow().lines()).hasSize(5);
    Person bureau = ProposalScenes.officer(Role.BUREAU_OFFICER, "urumqi");
    assertThat(as(bureau, () -> panels.scores(proposal)).orElseThrow().lines()).isEmpty();
    Person auditor = new Person("auditor", "审计", Set.of(Office.of(Role.AUDITOR)));
    assertThat(as(auditor, () -> panels.namedScores(proposal))).hasSize(5);

    for (Person outsider : List.of(person(experts.get(0)), ProposalScenes.applicant(unit))) {
      assertRefused(() -> as(outsider, () -> panels.scores(proposal)), "不能查看");
      assertRefused(() -> as(outsider, () -> panels.view(proposal)), "不能查看");
      assertRefused(() -> as(outsider, () -> panels.namedScores(proposal)), "只有审计人员");
    }
    assertRefused(() -> as(COORDINATOR, () -> panels.namedScores(proposal)), "只有审计人员");
  }

  @Test
  void letsSeatedExpertsAloneReadTheDossier() {
    appoint(experts.subList(0, 5));
    answer(experts.get(0), "DECLINE");

    assertThat(as(person(experts.get(1)), () -> proposals.dossier(proposal))).isNotNull();
    assertRefused(() -> as(person(experts.get(0)), () -> proposals.dossier(proposal)), "无权查看");
    assertRefused(() -> as(person(experts.get(5)), () -> proposals.dossier(proposal)), "无权查看");
  }

  @Test
  void dissolvesThePanelOfAProposalThatLeaves() {
    appoint(experts.subList(0, 5));
    answer(experts.get(0), "ACCEPT");

    proposals.withdraw(proposal, "项目方案调整");

    assertThat(as(COORDINATOR, () -> panels.view(proposal)).status())
        .isEqualTo(PanelStatus.DISSOLVED);
    assertRefused(() -> score(experts.get(0), "5"), "不在进行中");
    assertRefused(() -> as(person(experts.get(1)), () -> proposals.dossier(proposal)), "无权查看");
  }

  @Test
  void tellsTheApplicantTheConclusionButNoNames() {
    reviews.score(proposal, PARK, "10");
    conclude("REJECT");

    ArgumentationRecord seen =
        as(ProposalScenes.applicant(unit), () -> panels.argumentation(proposal)).orElseThrow();
    assertThat(seen.outcome()).isEqualTo(Outcome.REJECT);
    assertThat(seen.attendance()).isNull();
    assertThat(seen.recordedBy()).isNull();
    assertThat(as(COORDINATOR, () -> panels.argumentation(proposal)).orElseThrow().attendance())
        .isEqualTo("全体专家");
  }

  private List<String> with(String expert) {
    List<String> chosen = new ArrayList<>(experts.subList(0, 4));
    chosen.add(expert);
    return chosen;
  }

  private void appoint(List<String> chosen) {
    as(COORDINATOR, () -> panels.appoint(proposal, chosen));
  }

  private void answer(String expert, String answer) {
    as(person(expert), () -> panels.answer(proposal, expert, answer, "与申报单位有合作"));
  }

  private void score(String expert, String eachCriterion) {
    List<BigDecimal> given = scores(eachCriterion);
    List<GivenAnswer> answers = checklist.yes(proposal, Stage.EXPERT_REVIEW);
    as(person(expert), () -> panels.score(proposal, expert, given, null, answers));
  }

  private void conclude(String decision) {
    conclude(decision, LocalDate.of(2026, 1, 5), "全体专家");
  }

  private void conclude(String decision, LocalDate heldOn, String attendance) {
    as(
        COORDINATOR,
        () ->
            panels.recordArgumentation(proposal, decision, "创新性不足，不予推荐", heldOn, attendance, null));
  }

  private static <T> T as(Person person, Supplier<T> action) {
    return ActingAs.person(person, action);
  }

  private static void as(Person person, Runnable action) {
    ActingAs.person(person, action);
  }

  private static void assertRefused(Runnable action, String message) {
    assertThatExceptionOfType(Refusal.class).isThrownBy(action::run).withMessageContaining(message);
  }
}
