package org.liangqu.workflow.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.liangqu.call.Call;
import org.liangqu.call.Calls;
import org.liangqu.call.Deadline;
import org.liangqu.call.DeadlineMove;
import org.liangqu.call.DeadlineScope;
import org.liangqu.call.Stage;
import org.liangqu.identity.ActingAs;
import org.liangqu.proposal.ProposalScenes;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.shared.ClockScenes;
import org.liangqu.shared.StatementScenes;
import org.liangqu.workflow.ApprovalScenes;
import org.liangqu.workflow.Deadlines;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@DisplayName("What a task's dates cost")
class DeadlineStatementsIntegrationTests {

  private static final String PARK = "hamiHitech";
  private static final String STAGE = Stage.FORMAL_REVIEW.name();

  @Autowired private ProposalScenes scenes;
  @Autowired private ApprovalScenes approvals;
  @Autowired private Deadlines deadlines;
  @Autowired private Calls calls;
  @Autowired private RuntimeService runtime;
  @Autowired private TransactionTemplate transaction;
  @Autowired private ClockScenes clock;

  /** One for all tests: there are only so many years. */
  private static Call call;

  private ProposalSummary proposal;

  @BeforeEach
  void submit() {
    if (call == null) {
      Instant now = clock.instant();
      call = scenes.call(now.minusSeconds(1), now.plus(Duration.ofDays(30)));
    }
    proposal = scenes.soundlySubmitted(call, scenes.approvedUnit(PARK));
  }

  private Date due() {
    return deadlines.due(call.id().toString(), STAGE, PARK, proposal.id().toString());
  }

  private void reminder() {
    deadlines.reminder(call.id().toString(), STAGE, PARK, proposal.id().toString());
  }

  private List<String> ofTheCall(Runnable action) {
    return StatementScenes.of(() -> transaction.executeWithoutResult(status -> action.run()))
        .stream()
        .filter(sql -> sql.contains("from call ") || sql.contains("deadline_extension"))
        .toList();
  }

  @Test
  void aTransactionHoldsAndReadsACallOnceForAllDates() {
    List<String> one = ofTheCall(this::due);
    List<String> three =
        ofTheCall(
            () -> {
              due();
              reminder();
              due();
            });

    assertThat(one)
        .hasSize(2)
        .anyMatch(sql -> sql.contains("for no key update") || sql.contains("for share"));
    assertThat(three).isEqualTo(one);
  }

  @Test
  void theNextTransactionHoldsTheCallAgain() {
    List<String> first = ofTheCall(this::due);
    assertThat(ofTheCall(this::due)).isEqualTo(first);
  }

  @Test
  void aTransactionInsideAnotherHoldsTheCallForItself() {
    List<String> nested =
        ofTheCall(
            () -> {
              due();
              inOneOfItsOwn(this::due);
              due();
            });
    assertThat(nested).hasSize(2 * ofTheCall(this::due).size());
  }

  private void inOneOfItsOwn(Runnable action) {
    TransactionTemplate own = new TransactionTemplate(transaction.getTransactionManager());
    own.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
    own.executeWithoutResult(status -> action.run());
  }

  @Test
  void aNewTaskReadsTheCallOnce() {
    approvals.runJobs(proposal);
    String instance = approvals.openTask(proposal).getProcessInstanceId();
    List<String> statements =
        ofTheCall(
            () ->
                runtime
                    .createProcessInstanceModification(instance)
                    .startBeforeActivity("Task_ReviewForm")
                    .execute());
    assertThat(statements).filteredOn(sql -> sql.contains("deadline_extension")).hasSize(1);
  }

  @Test
  void whoMovesADeadlineReadsTheNewOneInTheSameTransaction() {
    Instant later = call.dueOf(Deadline.PARK_REVIEW).plus(Duration.ofDays(3));
    Date read =
        transaction.execute(
            status -> {
              due();
              ActingAs.person(
                  DeadlineScenes.ADMINISTRATOR,
                  () ->
                      calls.move(
                          new DeadlineMove(
                              call.id(),
                              DeadlineScope.everybody(),
                              Map.of(Deadline.PARK_REVIEW, later),
                              "平台停机半日",
                              null)));
              return due();
            });
    assertThat(read.toInstant()).isEqualTo(later);
  }
}
