package org.liangqu.workflow.proposalapproval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liangqu.eligibility.FindingScenes.REASON;
import static org.liangqu.eligibility.FindingScenes.colleague;
import static org.liangqu.eligibility.FindingScenes.supervisor;
import static org.liangqu.proposal.ProposalScenes.officer;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.liangqu.call.Stage;
import org.liangqu.eligibility.Finding;
import org.liangqu.eligibility.FindingScenes;
import org.liangqu.eligibility.Judgements;
import org.liangqu.eligibility.Overrides;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.organization.Unit;
import org.liangqu.proposal.Outcome;
import org.liangqu.proposal.ProposalScenes;
import org.liangqu.proposal.ProposalStatus;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.liangqu.workflow.ApprovalScenes;
import org.springframework.beans.factory.annotation.Autowired;

/** What an override does to a proposal on its way, stage by stage, on the running process. */
@IntegrationTest
class OverridePathTests {

  private static final String PARK = "urumqiHitech";
  private static final String BUREAU = "urumqi";

  @Autowired private ProposalScenes scenes;
  @Autowired private ApprovalScenes approvals;
  @Autowired private FindingScenes findings;
  @Autowired private Proposals proposals;
  @Autowired private Judgements judgements;
  @Autowired private Overrides overrides;

  private Unit unit;

  @BeforeEach
  void registerUnit() {
    unit = scenes.approvedUnit(PARK);
  }

  private ProposalSummary soundlySubmitted() {
    return findings.submit(unit, scenes.soundDraft(scenes.openCall(), unit).id());
  }

  /** At the stage, with a finding that came up since. */
  private ProposalSummary at(Stage stage) {
    ProposalSummary proposal = scenes.soundlySubmitted(scenes.openCall(), unit);
    approvals.bring(proposal, stage);
    findings.listAsBadCredit(unit);
    return proposal;
  }

  private void pass(Person person, ProposalSummary proposal) {
    approvals.complete(person, approvals.openTask(proposal), approvals.pass(proposal));
    approvals.runJobs(proposal);
  }

  private void assertRefused(Person person, ProposalSummary proposal, String message) {
    assertThatThrownBy(() -> pass(person, proposal)).hasStackTraceContaining(message);
  }

  @Test
  void aRefusedPassAtTheFormalReviewGoesThroughOnceTheSupervisorOverrode() {
    ProposalSummary proposal = at(Stage.FORMAL_REVIEW);
    Person reviewer = officer(Role.FORMAL_REVIEWER, PARK);

    assertRefused(reviewer, proposal, "由园区主管在项目页面说明理由豁免后再办理");
    findings.overrideAll(supervisor(PARK), proposal.id());
    pass(reviewer, proposal);

    assertThat(proposals.summary(proposal.id()).stage()).isEqualTo(Stage.EXPERT_REVIEW);
  }

  @Test
  void aReturnByTheEligibilityCheckPassesWhenItIsSubmittedAgain() {
    UUID draft = scenes.draft(scenes.openCall(), unit).id();
    assertThat(findings.submit(unit, draft).status()).isEqualTo(ProposalStatus.RETURNED);

    findings.overrideAll(supervisor(PARK), draft);
    ProposalSummary again = findings.submit(unit, draft);

    assertThat(again.stage()).isEqualTo(Stage.FORMAL_REVIEW);
    assertThat(judgements.findings(draft))
        .filteredOn(finding -> finding.effect().isBlocking())
        .isNotEmpty()
        .allMatch(Finding::overridden);
  }

  @Test
  void aProposalNotAcceptedPassesOnceItIsOverriddenAndReinstated() {
    findings.listAsBadCredit(unit);
    ProposalSummary proposal = soundlySubmitted();
    assertThat(proposal.status()).isEqualTo(ProposalStatus.NOT_ACCEPTED);

    findings.overrideAll(supervisor(PARK), proposal.id());
    ActingAs.person(supervisor(PARK), () -> proposals.reinstate(proposal.id(), "信用记录已修复"));
    approvals.runJobs(proposal);

    assertThat(proposals.summary(proposal.id()).stage()).isEqualTo(Stage.FORMAL_REVIEW);
  }

  @Test
  void whatASupervisorOverrodeStaysPassedAtAllStagesOfThePark() {
    findings.listAsBadCredit(unit);
    ProposalSummary proposal = soundlySubmitted();
    findings.overrideAll(supervisor(PARK), proposal.id());
    ActingAs.person(supervisor(PARK), () -> proposals.reinstate(proposal.id(), "信用记录已修复"));
    approvals.runJobs(proposal);

    pass(officer(Role.FORMAL_REVIEWER, PARK), proposal);

    assertThat(proposals.summary(proposal.id()).stage()).isEqualTo(Stage.EXPERT_REVIEW);
    assertThatThrownBy(
            () -> judgements.judgeGateway(proposal.id(), Stage.BUREAU_REVIEW, Outcome.PASS))
        .hasMessageContaining("由科技局负责人在项目页面说明理由豁免后再办理");
  }

  @Test
  void anotherValueHasToBeOverriddenAnew() {
    UUID draft = scenes.draft(scenes.openCall(), unit).id();
    findings.submit(unit, draft);
    findings.overrideAll(supervisor(PARK), draft);
    findings.request(unit, draft, 520);

    assertThat(findings.submit(unit, draft).status()).isEqualTo(ProposalStatus.RETURNED);
    assertThat(findings.blocking(draft))
        .extracting(Finding::message)
        .contains("申请财政资金 520 万元，超过上限 500 万元");
  }

  @Test
  void atTheBureauTheLeaderOverridesWhatTheOfficerPasses() {
    ProposalSummary proposal = at(Stage.BUREAU_REVIEW);
    Person officer = officer(Role.BUREAU_OFFICER, BUREAU);

    assertRefused(officer, proposal, "不能“遴选”");
    findings.overrideAll(officer(Role.BUREAU_LEADER, BUREAU), proposal.id());
    pass(officer, proposal);

    assertThat(proposals.summary(proposal.id()).stage()).isEqualTo(Stage.SELECTION);
  }

  @Test
  void whatIsFoundOnADraftedListTheLeaderOverridesAndThenSigns() {
    ProposalSummary proposal = at(Stage.BUREAU_REVIEW);
    Person leader = officer(Role.BUREAU_LEADER, BUREAU);
    List<UUID> listed = List.of(proposal.id());

    assertThatThrownBy(
            () ->
                ActingAs.person(
                    officer(Role.BUREAU_OFFICER, BUREAU), () -> judgements.judgeListed(listed)))
        .hasMessageStartingWith("清单中有不能遴选的项目，" + proposal.number());
    findings.overrideAll(leader, proposal.id());
    ActingAs.person(leader, () -> judgements.judgeListed(listed));

    assertThat(findings.blocking(proposal.id())).isEmpty();
  }

  @Test
  void whatIsFoundWhenALeaderSignsAnotherLeaderOverrides() {
    ProposalSummary proposal = at(Stage.BUREAU_REVIEW);
    Person leader = officer(Role.BUREAU_LEADER, BUREAU);
    List<UUID> listed = List.of(proposal.id());
    assertThatThrownBy(() -> ActingAs.person(leader, () -> judgements.judgeListed(listed)))
        .hasMessageContaining("剔除该项目");

    assertThatThrownBy(() -> findings.overrideAll(leader, proposal.id()))
        .hasMessageContaining("您作出的结论");
    findings.overrideAll(colleague(leader), proposal.id());

    ActingAs.person(leader, () -> judgements.judgeListed(listed));
  }

  @Test
  void atTheRecommendingUnitItTakesTwoPeople() {
    ProposalSummary proposal = at(Stage.RECOMMENDATION);
    assertTakesTwoPeople(proposal, officer(Role.RECOMMENDER, PARK), Stage.INTAKE);
  }

  @Test
  void atTheDepartmentItTakesTwoPeople() {
    ProposalSummary proposal = at(Stage.INTAKE);
    Person intake = new Person("intake-one", "接收人", Set.of(Office.of(Role.INTAKE_OFFICER)));
    assertTakesTwoPeople(proposal, intake, Stage.INTAKE);
    assertThat(proposals.summary(proposal.id()).status()).isEqualTo(ProposalStatus.ACCEPTED);
  }

  private void assertTakesTwoPeople(ProposalSummary proposal, Person person, Stage next) {
    assertRefused(person, proposal, "说明理由豁免");
    assertThatThrownBy(() -> findings.overrideAll(person, proposal.id()))
        .hasMessageContaining("您作出的结论");

    Person second = colleague(person);
    findings.overrideAll(second, proposal.id());
    assertRefused(second, proposal, "您豁免了本项目的审查意见，不能再作出");
    pass(person, proposal);

    assertThat(proposals.summary(proposal.id()).stage()).isEqualTo(next);
  }

  @Test
  void nothingIsOverriddenOnceTheProposalHasEnded() {
    UUID draft = scenes.draft(scenes.openCall(), unit).id();
    findings.submit(unit, draft);
    ActingAs.person(
        ProposalScenes.administrator(unit), () -> proposals.withdraw(draft, "计划调整，不再申报"));

    assertThatThrownBy(() -> findings.overrideAll(supervisor(PARK), draft))
        .hasMessage("项目已撤回，豁免不再起作用");
    assertThat(ActingAs.person(supervisor(PARK), () -> overrides.options(draft))).isEmpty();
  }

  @Test
  void whatALaterJudgementReplacedIsNotOverridden() {
    ProposalSummary proposal = at(Stage.FORMAL_REVIEW);
    Person reviewer = officer(Role.FORMAL_REVIEWER, PARK);
    assertRefused(reviewer, proposal, "不能“通过”");
    UUID replaced = findings.blocking(proposal.id()).get(0).id();
    assertRefused(reviewer, proposal, "不能“通过”");

    assertThatThrownBy(
            () ->
                ActingAs.person(
                    supervisor(PARK), () -> overrides.override(proposal.id(), replaced, REASON)))
        .hasMessageContaining("请刷新页面");
  }
}
