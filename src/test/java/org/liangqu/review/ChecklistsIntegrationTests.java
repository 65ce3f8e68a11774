package org.liangqu.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.liangqu.proposal.ProposalScenes.applicant;
import static org.liangqu.proposal.ProposalScenes.officer;
import static org.liangqu.review.ReviewScenes.coordinator;
import static org.liangqu.review.ReviewScenes.person;
import static org.liangqu.review.ReviewScenes.scores;

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
import org.liangqu.proposal.ProposalScenes;
import org.liangqu.proposal.Proposals;
import org.liangqu.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers to the checklist on a real database: what is kept, and who may read it. */
@IntegrationTest
class ChecklistsIntegrationTests {

  private static final String PARK = "urumqiHitech";
  private static final Person REVIEWER = officer(Role.FORMAL_REVIEWER, PARK);
  private static final Person BUREAU = officer(Role.BUREAU_OFFICER, "urumqi");
  private static final Person AUDITOR =
      new Person("auditor", "审计", Set.of(Office.of(Role.AUDITOR)));
  private static final String REASON = "试验条件尚不完整";

  @Autowired private ProposalScenes scenes;
  @Autowired private ReviewScenes reviews;
  @Autowired private ChecklistScenes checklist;
  @Autowired private Proposals proposals;
  @Autowired private Panels panels;
  @Autowired private StageDecisions decisions;
  @Autowired private Checklists checklists;
  @Autowired private JdbcClient jdbc;

  private Unit unit;
  private UUID proposal;

  @BeforeEach
  void aProposalIsInFormalReview() {
    unit = scenes.approvedUnit(PARK);
    proposal = scenes.submitted(scenes.openCall(), unit).id();
    proposals.enter(proposal, Stage.FORMAL_REVIEW);
  }

  @Test
  void keepsEachAnswerWithWhatWasAskedByWhomAndByWhichTable() {
    pass(ItemAnswer.NO, REASON);

    assertThat(as(REVIEWER, () -> checklists.ofOffices(proposal)))
        .hasSize(2)
        .allSatisfy(
            answer -> {
              assertThat(answer.version()).isEqualTo(1);
              assertThat(answer.stage()).isEqualTo(Stage.FORMAL_REVIEW);
              assertThat(answer.tableVersion()).isPositive();
              assertThat(answer.answer()).isEqualTo(ItemAnswer.NO);
              assertThat(answer.comment()).isEqualTo(REASON);
              assertThat(answer.personId()).isEqualTo(REVIEWER.id());
              assertThat(answer.personName()).isEqualTo(REVIEWER.name());
              assertThat(answer.officeGroupId()).isEqualTo("formalReviewer-" + PARK);
            })
        .extracting(ChecklistAnswer::item)
        .containsExactlyElementsOf(
            as(REVIEWER, () -> checklists.asked(proposal, Stage.FORMAL_REVIEW)));
  }

  @Test
  void aRefusedAnswerLeavesNeitherDecisionNorAnswer() {
    assertRefused(() -> decide(List.of()), "请回答审查要点");
    assertRefused(
        () -> decide(checklist.all(proposal, Stage.FORMAL_REVIEW, ItemAnswer.NO, null)), "请填写说明");
    assertRefused(() -> decide(List.of(new GivenAnswer("judge-market", "YES", null))), "本环节没有审查要点");

    assertThat(proposals.summary(proposal).stage()).isEqualTo(Stage.FORMAL_REVIEW);
    assertThat(decisions.of(proposal)).isEmpty();
    assertThat(kept()).isZero();
  }

  @Test
  void onlyTheStagesOfficeAnswers() {
    List<GivenAnswer> answers = checklist.yes(proposal, Stage.FORMAL_REVIEW);
    for (Person outsider : List.of(officer(Role.FORMAL_REVIEWER, "hamiHitech"), applicant(unit))) {
      assertThatExceptionOfType(Refusal.class).isThrownBy(() -> decideAs(outsider, answers));
    }
    assertThat(kept()).isZero();
  }

  @Test
  void askingWritesNothing() {
    long before = evaluations();
    assertThat(as(REVIEWER, () -> checklists.asked(proposal, Stage.FORMAL_REVIEW))).hasSize(2);
    assertThat(evaluations()).isEqualTo(before);
  }

  @Test
  void tellsApplicantsTheOfficeAndNoName() {
    pass(ItemAnswer.YES, REASON);

    assertThat(as(applicant(unit), () -> checklists.ofOffices(proposal)))
        .hasSize(2)
        .allSatisfy(
            answer -> {
              assertThat(answer.personId()).isNull();
              assertThat(answer.personName()).isNull();
              assertThat(answer.comment()).isEqualTo(REASON);
            });
  }

  @Test
  void showsWhatWasAnsweredLastAndKeepsWhatWasBefore() {
    pass(ItemAnswer.NO, REASON);
    proposals.enter(proposal, Stage.BUREAU_REVIEW);
    proposals.sendBack(proposal, Stage.BUREAU_REVIEW, Stage.FORMAL_REVIEW, "请复核条件");
    pass(ItemAnswer.YES, null);

    assertThat(as(BUREAU, () -> checklists.latestOfOffices(proposal)))
        .extracting(ChecklistAnswer::answer)
        .containsExactly(ItemAnswer.YES, ItemAnswer.YES);
    assertThat(as(BUREAU, () -> checklists.ofOffices(proposal))).hasSize(4);
  }

  @Test
  void expertsJudgeForThemselves() {
    pass(ItemAnswer.NO, REASON);
    List<String> experts = seated();
    scoreAs(experts.get(0), ItemAnswer.NO, "成果水平依据不足");

    Person other = person(experts.get(1));
    assertThat(as(other, () -> checklists.ofOffices(proposal))).isEmpty();
    assertThat(as(other, () -> checklists.ofExperts(proposal))).isEmpty();
    assertRefused(() -> as(other, () -> checklists.named(proposal)), "只有审计人员");
  }

  @Test
  void anExpertsScoresAreRefusedWithoutTheAnswers() {
    pass(ItemAnswer.YES, null);
    String expert = seated().get(0);

    assertRefused(
        () ->
            as(
                person(expert),
                () -> {
                  panels.score(proposal, expert, scores("10"), null, List.of());
                  return null;
                }),
        "请回答审查要点“项目是否解决制约产业发展的主要问题");

    scoreAs(expert, ItemAnswer.YES, null);
  }

  @Test
  void talliesTheExpertsAnswersWithoutNamesOnceAllHaveScored() {
    pass(ItemAnswer.YES, null);
    List<String> experts = seated();
    scoreAs(experts.get(0), ItemAnswer.NO, "成果水平依据不足");
    experts.subList(1, 4).forEach(expert -> scoreAs(expert, ItemAnswer.YES, null));
    assertThat(as(coordinator(PARK), () -> checklists.ofExperts(proposal))).isEmpty();

    scoreAs(experts.get(4), ItemAnswer.NOT_APPLICABLE, null);
    panels.summarize(proposal);

    for (Person reader : List.of(coordinator(PARK), BUREAU, AUDITOR)) {
      assertThat(as(reader, () -> checklists.ofExperts(proposal)))
          .hasSize(3)
          .allSatisfy(
              tally -> {
                assertThat(List.of(tally.yes(), tally.no(), tally.notApplicable()))
                    .containsExactly(3, 1, 1);
                assertThat(tally.remarks())
                    .containsExactly(new ItemTally.Remark(ItemAnswer.NO, "成果水平依据不足"));
              });
    }
    for (Person outsider : List.of(applicant(unit), REVIEWER, person(experts.get(0)))) {
      assertThat(as(outsider, () -> checklists.ofExperts(proposal))).isEmpty();
    }
  }

  @Test
  void tellsTheAuditorWhoAnsweredWhatInEachRound() {
    pass(ItemAnswer.YES, null);
    List<String> experts = seated();
    scoreAs(experts.get(0), ItemAnswer.NO, "成果水平依据不足");

    assertThat(as(AUDITOR, () -> checklists.named(proposal)))
        .singleElement()
        .satisfies(
            round -> {
              assertThat(round.round()).isEqualTo(1);
              assertThat(round.answers())
                  .hasSize(3)
                  .extracting(ChecklistAnswer::personId)
                  .containsOnly(experts.get(0));
            });
    for (Person other : List.of(coordinator(PARK), BUREAU, applicant(unit))) {
      assertRefused(() -> as(other, () -> checklists.named(proposal)), "只有审计人员");
    }
  }

  private void pass(ItemAnswer answer, String comment) {
    decide(checklist.all(proposal, Stage.FORMAL_REVIEW, answer, comment));
  }

  private void decide(List<GivenAnswer> answers) {
    decideAs(REVIEWER, answers);
  }

  private void decideAs(Person person, List<GivenAnswer> answers) {
    ActingAs.person(
        person, () -> decisions.record(proposal, Stage.FORMAL_REVIEW, "PASS", null, answers));
  }

  /** Five experts who have accepted. */
  private List<String> seated() {
    panels.propose(proposal);
    List<String> experts = reviews.experts(5);
    ActingAs.person(coordinator(PARK), () -> panels.appoint(proposal, experts));
    experts.forEach(
        expert ->
            ActingAs.person(person(expert), () -> panels.answer(proposal, expert, "ACCEPT", null)));
    return experts;
  }

  private void scoreAs(String expert, ItemAnswer answer, String comment) {
    ActingAs.person(
        person(expert),
        () ->
            panels.score(
                proposal,
                expert,
                scores("10"),
                null,
                checklist.all(proposal, Stage.EXPERT_REVIEW, answer, comment)));
  }

  private long kept() {
    return jdbc.sql("select count(*) from checklist_answer where proposal_id = ?")
        .param(proposal)
        .query(Long.class)
        .single();
  }

  private long evaluations() {
    return jdbc.sql("select count(*) from act_hi_decinst where dec_def_key_ = 'ChecklistItems'")
        .query(Long.class)
        .single();
  }

  private static <T> T as(Person person, Supplier<T> action) {
    return ActingAs.person(person, action);
  }

  private static void assertRefused(Runnable action, String message) {
    assertThatExceptionOfType(Refusal.class).isThrownBy(action::run).withMessageContaining(message);
  }
}
