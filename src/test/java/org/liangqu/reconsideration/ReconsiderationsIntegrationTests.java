package org.liangqu.reconsideration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liangqu.proposal.ProposalScenes.administrator;
import static org.liangqu.proposal.ProposalScenes.applicant;
import static org.liangqu.proposal.ProposalScenes.officer;
import static org.liangqu.reconsideration.ReconsiderationScenes.ANSWER;
import static org.liangqu.reconsideration.ReconsiderationScenes.OPINION;
import static org.liangqu.reconsideration.ReconsiderationScenes.PARK;
import static org.liangqu.reconsideration.ReconsiderationScenes.REASONS;
import static org.liangqu.reconsideration.ReconsiderationScenes.REJECTER;
import static org.liangqu.reconsideration.ReconsiderationScenes.SUPERVISOR;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.liangqu.audit.TrailEntry;
import org.liangqu.audit.Trails;
import org.liangqu.eligibility.FindingScenes;
import org.liangqu.identity.Accounts;
import org.liangqu.identity.Accounts.NewAccount;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.organization.Unit;
import org.liangqu.proposal.ProposalScenes;
import org.liangqu.proposal.ProposalStatus;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.liangqu.shared.ClockScenes;
import org.liangqu.shared.Refusal;
import org.liangqu.shared.Simultaneously;
import org.liangqu.workflow.ApprovalScenes;
import org.springframework.beans.factory.annotation.Autowired;

/** Requests for reconsideration, state and process together. */
@IntegrationTest
class ReconsiderationsIntegrationTests {

  @Autowired private ReconsiderationScenes requests;
  @Autowired private Reconsiderations reconsiderations;
  @Autowired private ProposalScenes scenes;
  @Autowired private ApprovalScenes approvals;
  @Autowired private FindingScenes findings;
  @Autowired private Proposals proposals;
  @Autowired private Trails trails;
  @Autowired private TaskService tasks;
  @Autowired private Accounts accounts;
  @Autowired private ClockScenes clock;

  private Unit unit;

  @BeforeEach
  void registerUnit() {
    unit = scenes.approvedUnit(PARK);
  }

  private void refused(Person person, Runnable action, String message) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> ActingAs.person(person, action))
        .withMessageContaining(message);
  }

  private List<String> groupsOf(Task task) {
    return tasks.getIdentityLinksForTask(task.getId()).stream()
        .map(IdentityLink::getGroupId)
        .toList();
  }

  @Test
  void aRequestBecomesATaskOfTheOfficesThatMayAnswer() {
    Task task = requests.task(requests.requested(unit));

    assertThat(groupsOf(task))
        .containsExactlyInAnyOrder("formalReviewer-" + PARK, "parkSupervisor-" + PARK);
    assertThat(task.getDueDate()).isNotNull();
  }

  @Test
  void aRejectionByTheRulesIsReconsideredByTheParksSupervisor() {
    ProposalSummary draft = scenes.soundDraft(scenes.openCall(), unit);
    findings.listAsBadCredit(unit);
    ProposalSummary rejected = findings.submit(unit, draft.id());
    requests.request(unit, rejected.id());
    approvals.runJobs(rejected);

    assertThat(groupsOf(requests.task(rejected))).containsExactly("parkSupervisor-" + PARK);
  }

  @Test
  void aReinstatementTakesTheProposalBackToItsStage() {
    ProposalSummary proposal = requests.requested(unit);
    requests.answer(SUPERVISOR, proposal, "REINSTATE");

    assertThat(requests.now(proposal).status()).isEqualTo(ProposalStatus.IN_REVIEW);
    assertThat(approvals.waitingAt(proposal)).containsExactly("Task_ReviewForm");
    assertThat(requests.of(unit, proposal).status()).isEqualTo(ReconsiderationStatus.REINSTATED);
  }

  @Test
  void aDecisionThatIsUpheldIsFinal() {
    ProposalSummary proposal = requests.requested(unit);
    requests.answer(SUPERVISOR, proposal, "DECLINE");

    assertThat(requests.now(proposal).status()).isEqualTo(ProposalStatus.REJECTED);
    assertThat(requests.of(unit, proposal).answer()).isEqualTo(ANSWER);
    refused(
        administrator(unit), () -> reconsiderations.request(proposal.id(), 2, REASONS), "只能申请一次");
  }

  @Test
  void asksOnceEvenAfterAWithdrawal() {
    ProposalSummary proposal = requests.requested(unit);
    ActingAs.person(administrator(unit), () -> reconsiderations.withdraw(proposal.id()));
    approvals.runJobs(proposal);

    assertThat(approvals.waitingAt(proposal)).isEmpty();
    refused(
        administrator(unit),
        () -> reconsiderations.request(proposal.id(), 2, REASONS),
        "已申请过复议（已撤回）");
  }

  @Test
  void whatWasReinstatedOnceIsNotReconsideredAgain() {
    ProposalSummary proposal = requests.rejected(unit);
    ActingAs.person(SUPERVISOR, () -> proposals.reinstate(proposal.id(), ANSWER));
    approvals.runJobs(proposal);
    requests.reject(proposal, REJECTER);

    refused(
        administrator(unit), () -> reconsiderations.request(proposal.id(), -1, REASONS), "最终结论");
  }

  @Test
  void nothingButARejectionIsReconsidered() {
    ProposalSummary proposal = scenes.submitted(scenes.openCall(), unit);

    refused(
        administrator(unit),
        () -> reconsiderations.request(proposal.id(), -1, REASONS),
        "只有审批未通过或不予受理的项目");
  }

  @Test
  void theApplicantWritesAndTheAdministratorSends() {
    ProposalSummary proposal = requests.rejected(unit);
    UUID id = proposal.id();
    ActingAs.person(applicant(unit), () -> reconsiderations.write(id, -1, REASONS));
    refused(applicant(unit), () -> reconsiderations.request(id, 0, REASONS), "只有申报单位的单位管理员");
    ActingAs.person(administrator(unit), () -> reconsiderations.request(id, 0, REASONS));

    assertThat(requests.of(unit, proposal).writtenBy()).isEqualTo(administrator(unit).id());
  }

  @Test
  void aDraftIsNobodysButTheUnits() {
    ProposalSummary proposal = requests.rejected(unit);
    UUID id = proposal.id();
    ActingAs.person(applicant(unit), () -> reconsiderations.write(id, -1, REASONS));

    assertThat(ActingAs.person(SUPERVISOR, () -> reconsiderations.find(id))).isEmpty();
    assertThat(ActingAs.person(applicant(unit), () -> reconsiderations.find(id))).isPresent();
  }

  @Test
  void nothingThatSomebodyElseWroteIsOverwrittenUnseen() {
    UUID id = requests.rejected(unit).id();
    ActingAs.person(applicant(unit), () -> reconsiderations.write(id, -1, REASONS));

    refused(administrator(unit), () -> reconsiderations.request(id, -1, REASONS), "他人刚刚修改过");
  }

  @Test
  void anotherUnitsProposalDoesNotExist() {
    UUID id = requests.rejected(unit).id();
    Unit other = scenes.approvedUnit(PARK);

    refused(administrator(other), () -> reconsiderations.request(id, -1, REASONS), "项目不存在");
    refused(administrator(other), () -> reconsiderations.of(id), "项目不存在");
    refused(
        administrator(unit),
        () -> reconsiderations.request(UUID.randomUUID(), -1, REASONS),
        "项目不存在");
  }

  @Test
  void asksUntilTheDueTimeAndNotASecondLater() throws Exception {
    UUID id = requests.rejected(unit).id();
    requests.dateBack(id, Instant.parse("2025-09-29T02:00:00Z"));
    Instant due = Instant.parse("2025-10-13T15:59:59Z");

    clock.stoppedAt(
        due,
        () -> {
          refused(administrator(unit), () -> reconsiderations.write(id, -1, REASONS), "现已逾期");
          return null;
        });
    clock.stoppedAt(
        due.minusSeconds(1),
        () -> {
          ActingAs.person(administrator(unit), () -> reconsiderations.write(id, -1, REASONS));
          return null;
        });
  }

  @Test
  void reasonsAreGivenInWords() {
    UUID id = requests.rejected(unit).id();

    refused(administrator(unit), () -> reconsiderations.request(id, -1, " 不服 "), "10 至 2000 字");
    refused(
        administrator(unit),
        () -> reconsiderations.request(id, -1, "复".repeat(2001)),
        "不得超过 2000 字");
    refused(administrator(unit), () -> reconsiderations.write(id, -1, "有\u0000字符"), "控制字符");
  }

  @Test
  void anAnswerNamesADecisionAndAReason() {
    Task task = requests.task(requests.requested(unit));

    assertThatThrownBy(() -> requests.complete(SUPERVISOR, task, "PASS", ANSWER))
        .hasStackTraceContaining("请选择复议结论");
    assertThatThrownBy(() -> requests.complete(SUPERVISOR, task, "DECLINE", " "))
        .hasStackTraceContaining("请写明作出复议结论的理由");
  }

  @Test
  void theOfficeOfAnotherStageDoesNotAnswer() {
    Task task = requests.task(requests.requested(unit));

    assertThatThrownBy(
            () ->
                requests.complete(officer(Role.REVIEW_COORDINATOR, PARK), task, "DECLINE", ANSWER))
        .hasStackTraceContaining("只有作出不通过结论环节的岗位人员");
  }

  @Test
  void whoRejectedItLeavesTheAnswerToAnother() {
    String other = "another-supervisor-of-" + PARK;
    if (!accounts.exists(other)) {
      accounts.create(
          new NewAccount(
              other,
              "另一名主管",
              null,
              "a-password-of-nobody-1",
              Set.of(Office.of(Role.PARK_SUPERVISOR, PARK))));
    }
    Task task = requests.task(requests.requested(unit));

    assertThatThrownBy(() -> requests.complete(REJECTER, task, "DECLINE", ANSWER))
        .hasStackTraceContaining("应由另一位有权办理的人员答复");
  }

  @Test
  void aDirectReinstatementAnswersTheRequest() {
    ProposalSummary proposal = requests.requested(unit);
    ActingAs.person(SUPERVISOR, () -> proposals.reinstate(proposal.id(), ANSWER));
    approvals.runJobs(proposal);

    assertThat(requests.of(unit, proposal).status()).isEqualTo(ReconsiderationStatus.OVERTAKEN);
    assertThat(approvals.waitingAt(proposal)).containsExactly("Task_ReviewForm");
  }

  @Test
  void anAnswerAndADirectReinstatementAtOnceCountOnce() throws Exception {
    ProposalSummary proposal = requests.requested(unit);
    Task task = requests.task(proposal);

    List<String> outcomes =
        Simultaneously.tryTo(
            () -> outcome(() -> requests.complete(SUPERVISOR, task, "DECLINE", ANSWER)),
            () ->
                outcome(
                    () ->
                        ActingAs.person(
                            SUPERVISOR, () -> proposals.reinstate(proposal.id(), ANSWER))));
    approvals.runJobs(proposal);

    assertThat(requests.task(proposal)).isNull();
    assertThat(requests.now(proposal).status()).isEqualTo(ProposalStatus.IN_REVIEW);
    assertThat(outcomes).contains("done");
    assertThat(requests.of(unit, proposal).isOpen()).isFalse();
  }

  private static String outcome(Runnable action) {
    try {
      action.run();
      return "done";
    } catch (RuntimeException refused) {
      return "refused";
    }
  }

  @Test
  void theTrailTellsOfRequestAndAnswer() {
    ProposalSummary proposal = requests.requested(unit);
    requests.answer(SUPERVISOR, proposal, "DECLINE");

    List<TrailEntry> told =
        ActingAs.person(officer(Role.AUDITOR, null), () -> trails.of(proposal.number()))
            .entries()
            .stream()
            .filter(entry -> entry.kind() == TrailEntry.Kind.RECONSIDERATION)
            .toList();

    assertThat(told).extracting(TrailEntry::tag).containsExactly(null, "维持原结论");
    assertThat(told.get(0).lines()).anyMatch(line -> line.contains(REASONS));
    assertThat(told.get(1).lines()).anyMatch(line -> line.contains(ANSWER));
  }

  @Test
  void theTrailShowsThePathOfTheRequest() {
    ProposalSummary proposal = requests.requested(unit);
    requests.answer(SUPERVISOR, proposal, "DECLINE");

    assertThat(ActingAs.person(officer(Role.AUDITOR, null), () -> trails.runs(proposal.number())))
        .anySatisfy(
            run -> {
              assertThat(run.definitionKey()).isEqualTo("Reconsideration");
              assertThat(run.endEventName()).isEqualTo("维持原结论");
            });
  }

  @Test
  void theUnitReadsWhyAndByWhenItMayAsk() {
    UUID id = requests.rejected(unit).id();
    ReconsiderationCase known = ActingAs.person(applicant(unit), () -> reconsiderations.of(id));

    assertThat(known.rejection().reason()).isEqualTo(OPINION);
    assertThat(known.mayWrite()).isTrue();
    assertThat(known.maySend()).isFalse();
  }
}
