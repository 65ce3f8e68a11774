package org.liangqu.workflow.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liangqu.proposal.ProposalScenes.administrator;
import static org.liangqu.workflow.deadlines.DeadlineScenes.ADMINISTRATOR;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.liangqu.audit.TrailEntry;
import org.liangqu.audit.Trails;
import org.liangqu.call.Call;
import org.liangqu.call.Calls;
import org.liangqu.call.Deadline;
import org.liangqu.call.DeadlineMove;
import org.liangqu.call.DeadlineScope;
import org.liangqu.call.ExtensionOrder;
import org.liangqu.call.ExtensionOrders;
import org.liangqu.call.ExtensionPreview;
import org.liangqu.call.Stage;
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
import org.liangqu.workflow.ApprovalScenes;
import org.liangqu.workflow.TaskPriority;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class ExtensionOrdersIntegrationTests {

  private static final String PARK = "hamiHitech";
  private static final String OTHER_PARK = "changjiHitech";

  private static final Person GUESSING =
      new Person("guessing-admin", "管理员", Set.of(Office.of(Role.ADMINISTRATOR)));
  private static final Person AUDITOR =
      new Person("auditor", "审计", Set.of(Office.of(Role.AUDITOR)));
  private static final Person INTAKE =
      new Person("intake", "接收岗", Set.of(Office.of(Role.INTAKE_OFFICER)));

  @Autowired private ProposalScenes scenes;
  @Autowired private ApprovalScenes approvals;
  @Autowired private DeadlineScenes deadlines;
  @Autowired private ExtensionOrders orders;
  @Autowired private Proposals proposals;
  @Autowired private Calls calls;
  @Autowired private Trails trails;
  @Autowired private RuntimeService runtime;
  @Autowired private ManagementService management;
  @Autowired private HistoryService history;
  @Autowired private JdbcClient jdbc;
  @Autowired private ClockScenes clock;

  private Call call;
  private Unit unit;

  @BeforeEach
  void openACall() {
    call = scenes.call(clock.instant().minusSeconds(1), clock.instant().plus(Duration.ofDays(30)));
    unit = scenes.approvedUnit(PARK);
  }

  @AfterEach
  void turnTheClockBack() {
    clock.reset();
  }

  private ProposalSummary atFormalReview(Unit unit) {
    ProposalSummary proposal = scenes.soundlySubmitted(call, unit);
    approvals.runJobs(proposal);
    return proposal;
  }

  private Instant later(Deadline deadline, int days) {
    return call.dueOf(deadline).plus(Duration.ofDays(days));
  }

  private ExtensionOrder extend(DeadlineScope scope, Deadline deadline, int days) {
    ExtensionOrder order = deadlines.order(call, scope, Map.of(deadline, later(deadline, days)));
    assertThat(order.failure()).isNull();
    return order;
  }

  private List<Date> timersOf(Task task) {
    return management.createJobQuery().executionId(task.getExecutionId()).timers().list().stream()
        .map(Job::getDuedate)
        .sorted()
        .toList();
  }

  private List<Date> datesOf(ProposalSummary proposal) {
    DeadlineScope scope = DeadlineScope.ofProposal(proposal.id(), proposal.parkCode());
    return List.of(
        Date.from(calls.reminderOf(call.id(), Stage.FORMAL_REVIEW, scope)),
        Date.from(calls.dueOf(call.id(), Stage.FORMAL_REVIEW, scope)));
  }

  private ProposalStatus statusOf(ProposalSummary proposal) {
    return proposals.summary(proposal.id()).status();
  }

  @Test
  void movesTheDueDateAndTheTimersOfATask() {
    ProposalSummary proposal = atFormalReview(unit);

    ExtensionOrder order = extend(DeadlineScope.everybody(), Deadline.PARK_REVIEW, 5);

    assertThat(order.isDone()).isTrue();
    Task task = approvals.openTask(proposal);
    assertThat(task.getDueDate()).isEqualTo(Date.from(later(Deadline.PARK_REVIEW, 5)));
    assertThat(timersOf(task)).isEqualTo(datesOf(proposal));
    assertThat(
            history
                .createHistoricTaskInstanceQuery()
                .taskId(task.getId())
                .singleResult()
                .getDueDate())
        .isEqualTo(task.getDueDate());
  }

  @Test
  void leavesTheTasksOfOtherParksAlone() {
    ProposalSummary here = atFormalReview(unit);
    ProposalSummary there = atFormalReview(scenes.approvedUnit(OTHER_PARK));

    extend(DeadlineScope.ofPark(PARK), Deadline.PARK_REVIEW, 5);

    assertThat(approvals.openTask(here).getDueDate())
        .isEqualTo(Date.from(later(Deadline.PARK_REVIEW, 5)));
    assertThat(approvals.openTask(there).getDueDate())
        .isEqualTo(Date.from(call.dueOf(Deadline.PARK_REVIEW)));
    assertThat(timersOf(approvals.openTask(there))).isEqualTo(datesOf(there));
  }

  @Test
  void takesTheMarkOffATaskThatIsNoLongerLateAndEscalatesItAnew() {
    ProposalSummary proposal = atFormalReview(unit);
    clock.moveTo(call.dueOf(Deadline.PARK_REVIEW).plusSeconds(60));
    Task late = approvals.openTask(proposal);
    management
        .createJobQuery()
        .executionId(late.getExecutionId())
        .timers()
        .list()
        .forEach(job -> management.executeJob(job.getId()));
    assertThat(approvals.openTask(proposal).getPriority()).isEqualTo(TaskPriority.OVERDUE);

    extend(DeadlineScope.ofProposal(proposal.id(), PARK), Deadline.PARK_REVIEW, 9);

    Task task = approvals.openTask(proposal);
    assertThat(task.getPriority()).isEqualTo(Task.PRIORITY_NORMAL);
    assertThat(timersOf(task)).isEqualTo(datesOf(proposal));
  }

  @Test
  void expiresDraftsAtTheCloseAndTellsTheUnit() {
    ProposalSummary draft = scenes.draft(call, unit);

    deadlines.comes(call, Deadline.CLOSE);
    assertThat(statusOf(draft)).as("before the close").isEqualTo(ProposalStatus.DRAFT);

    clock.moveTo(call.closes());
    deadlines.comes(call, Deadline.CLOSE);
    assertThat(statusOf(draft)).isEqualTo(ProposalStatus.EXPIRED);
    assertThat(deadlines.waiting(call, Deadline.CLOSE)).isEmpty();
  }

  @Test
  void keepsDraftsOfAParkThatWasGrantedMore() {
    ProposalSummary here = scenes.draft(call, unit);
    ProposalSummary there = scenes.draft(call, scenes.approvedUnit(OTHER_PARK));
    extend(DeadlineScope.ofPark(PARK), Deadline.CLOSE, 2);

    clock.moveTo(call.closes());
    deadlines.comes(call, Deadline.CLOSE);

    assertThat(statusOf(here)).isEqualTo(ProposalStatus.DRAFT);
    assertThat(statusOf(there)).isEqualTo(ProposalStatus.EXPIRED);
    assertThat(deadlines.waiting(call, Deadline.CLOSE)).hasSize(1);

    clock.moveTo(later(Deadline.CLOSE, 2));
    deadlines.comes(call, Deadline.CLOSE);
    assertThat(statusOf(here)).isEqualTo(ProposalStatus.EXPIRED);
  }

  @Test
  void letsAJustifiedLateApplicantGoOn() {
    ProposalSummary draft = scenes.draft(call, unit);
    ProposalSummary other = scenes.draft(call, unit);
    clock.moveTo(call.closes());
    deadlines.comes(call, Deadline.CLOSE);

    ExtensionOrder order = extend(DeadlineScope.ofProposal(draft.id(), PARK), Deadline.CLOSE, 1);

    assertThat(order.reached()).anySatisfy(one -> assertThat(one.what()).contains("恢复填报"));
    assertThat(statusOf(other)).isEqualTo(ProposalStatus.EXPIRED);
    assertThat(statusOf(draft)).isEqualTo(ProposalStatus.DRAFT);
    ProposalSummary submitted =
        ActingAs.person(administrator(unit), () -> proposals.submit(draft.id()));
    assertThat(submitted.status()).isEqualTo(ProposalStatus.IN_REVIEW);
  }

  @Test
  void prolongsACorrectionWithItsTimer() {
    ProposalSummary returned = returned();
    assertThat(proposals.summary(returned.id()).correctionDue()).isEqualTo(call.closes());

    extend(DeadlineScope.everybody(), Deadline.CLOSE, 4);

    assertThat(proposals.summary(returned.id()).correctionDue())
        .isEqualTo(later(Deadline.CLOSE, 4));
    assertThat(correctionTimer(returned).getDuedate())
        .isEqualTo(Date.from(later(Deadline.CLOSE, 4)));
  }

  @Test
  void givesAReturnedProposalThatExpiredItsCorrectionBack() {
    ProposalSummary returned = returned();
    clock.moveTo(call.closes());
    management.executeJob(correctionTimer(returned).getId());
    approvals.runJobs(returned);
    assertThat(statusOf(returned)).isEqualTo(ProposalStatus.EXPIRED);

    extend(DeadlineScope.ofPark(PARK), Deadline.CLOSE, 4);

    assertThat(statusOf(returned)).isEqualTo(ProposalStatus.RETURNED);
    assertThat(approvals.waitingAt(returned)).containsExactly("Receive_Correction");
    assertThat(correctionTimer(returned).getDuedate())
        .isEqualTo(Date.from(later(Deadline.CLOSE, 4)));
    ActingAs.person(administrator(unit), () -> proposals.submit(returned.id()));
    assertThat(statusOf(returned)).isEqualTo(ProposalStatus.IN_REVIEW);
  }

  /** Without its files the rules return it. */
  private ProposalSummary returned() {
    ProposalSummary proposal = scenes.submitted(call, unit);
    approvals.runJobs(proposal);
    assertThat(statusOf(proposal)).isEqualTo(ProposalStatus.RETURNED);
    return proposal;
  }

  private Job correctionTimer(ProposalSummary proposal) {
    String instance =
        runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(proposal.number())
            .singleResult()
            .getId();
    return management
        .createJobQuery()
        .processInstanceId(instance)
        .activityId("Timer_CorrectionDue")
        .singleResult();
  }

  @Test
  void movesWhatWaitsForTheDeadlineItself() {
    extend(DeadlineScope.everybody(), Deadline.INTAKE, 3);

    assertThat(deadlines.waiting(call, Deadline.INTAKE))
        .singleElement()
        .satisfies(
            waiting ->
                assertThat(
                        management
                            .createJobQuery()
                            .processInstanceId(waiting.getId())
                            .singleResult()
                            .getDuedate())
                    .isEqualTo(Date.from(later(Deadline.INTAKE, 3))));
  }

  @Test
  void standsInTheAuditTrailAndInTheListOfOrders() {
    ProposalSummary proposal = atFormalReview(unit);

    ExtensionOrder order = extend(DeadlineScope.ofPark(PARK), Deadline.PARK_REVIEW, 5);

    List<TrailEntry> trail = ActingAs.person(AUDITOR, () -> trails.of(proposal.number())).entries();
    assertThat(trail).extracting(TrailEntry::tag).contains("延期令 " + order.number());
    assertThat(ActingAs.person(ADMINISTRATOR, () -> orders.all()))
        .extracting(ExtensionOrder::number)
        .contains(order.number());
  }

  @Test
  void showsBeforehandWhatItWouldReach() {
    atFormalReview(unit);
    scenes.draft(call, unit);
    DeadlineMove move =
        new DeadlineMove(
            call.id(),
            DeadlineScope.ofPark(PARK),
            Map.of(Deadline.PARK_REVIEW, later(Deadline.PARK_REVIEW, 5)),
            "平台停机",
            null);

    ExtensionPreview preview = ActingAs.person(ADMINISTRATOR, () -> orders.preview(move));

    assertThat(preview.reached())
        .anySatisfy(
            one -> {
              assertThat(one.what()).isEqualTo("随之移动期限的待办任务");
              assertThat(one.count()).isOne();
            })
        .anySatisfy(
            one -> {
              assertThat(one.what()).isEqualTo("未提交的草稿");
              assertThat(one.count()).isOne();
            });
    assertThat(calls.get(call.id(), DeadlineScope.ofPark(PARK)).parkReviewDue())
        .isEqualTo(call.parkReviewDue());
  }

  @Test
  void isSignedWithTheOwnPasswordOnly() {
    DeadlineMove move =
        new DeadlineMove(
            call.id(),
            DeadlineScope.everybody(),
            Map.of(Deadline.CLOSE, later(Deadline.CLOSE, 1)),
            "平台停机",
            null);

    assertThatThrownBy(() -> ActingAs.person(GUESSING, () -> orders.sign(move, "guessed")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("签名密码不正确");
    assertThatThrownBy(
            () -> ActingAs.person(INTAKE, () -> orders.sign(move, DeadlineScenes.PASSWORD)))
        .hasMessageContaining("只有系统管理员");
    assertThat(calls.get(call.id()).closes()).isEqualTo(call.closes());
  }

  @Test
  void refusesADatePast() {
    assertThatThrownBy(
            () ->
                deadlines.order(
                    call,
                    DeadlineScope.everybody(),
                    Map.of(Deadline.CLOSE, clock.instant().minusSeconds(60))))
        .hasMessageContaining("不能早于现在");
  }

  @Test
  void keepsAnOrderAsItWasSigned() {
    ExtensionOrder order = extend(DeadlineScope.everybody(), Deadline.CLOSE, 1);

    assertThatThrownBy(
            () ->
                jdbc.sql("update extension_order set reason = '改了' where id = :id")
                    .param("id", order.id())
                    .update())
        .hasStackTraceContaining("only ever added");
  }
}
