package org.liangqu.workflow.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangqu.proposal.ProposalScenes.administrator;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liangqu.IntegrationTest;
import org.liangqu.call.Call;
import org.liangqu.call.Calls;
import org.liangqu.call.Deadline;
import org.liangqu.call.DeadlineMove;
import org.liangqu.call.DeadlineScope;
import org.liangqu.identity.ActingAs;
import org.liangqu.organization.Unit;
import org.liangqu.proposal.ProposalScenes;
import org.liangqu.proposal.ProposalStatus;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.liangqu.shared.ClockScenes;
import org.liangqu.shared.Refusal;
import org.liangqu.workflow.proposalapproval.ProposalApproval;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@DisplayName("A submission is accepted if and only if it is before the close that holds for it")
class CloseBoundaryIntegrationTests {

  private static final String PARK = "hamiHitech";
  private static final String OTHER_PARK = "changjiHitech";
  private static final int PEOPLE = 6;

  private static Call call;

  @Autowired private ProposalScenes scenes;
  @Autowired private Calls calls;
  @Autowired private Proposals proposals;
  @Autowired private RuntimeService runtime;
  @Autowired private JdbcClient jdbc;
  @Autowired private ClockScenes clock;

  private record Applicant(Unit unit, ProposalSummary draft) {}

  private record Attempt(Applicant applicant, Instant read, boolean accepted) {}

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 12);
  }

  @AfterEach
  void turnTheClockBack() {
    clock.reset();
  }

  /** The same call for all, since each year has one only: open for an hour, and nothing granted. */
  private Call closingSoon() {
    Instant opens = Instant.ofEpochSecond(clock.instant().getEpochSecond());
    if (call == null) {
      call = scenes.call(opens, opens.plusSeconds(3600));
    }
    jdbc.sql("update call set opens = :opens, closes = :closes where id = :id")
        .param("opens", opens.atOffset(ZoneOffset.UTC))
        .param("closes", opens.plusSeconds(3600).atOffset(ZoneOffset.UTC))
        .param("id", call.id())
        .update();
    jdbc.sql("delete from deadline_extension where call_id = ?").param(call.id()).update();
    return calls.get(call.id());
  }

  private List<Applicant> applicants(Call call, Random random) {
    List<Applicant> applicants = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      Unit unit = scenes.approvedUnit(random.nextBoolean() ? PARK : OTHER_PARK);
      applicants.add(new Applicant(unit, scenes.draft(call, unit)));
    }
    return applicants;
  }

  /** Nothing, a park's grant, a proposal's grant, or both. */
  private void grant(Call call, Applicant one, Random random) {
    if (random.nextBoolean()) {
      move(call, DeadlineScope.ofPark(PARK), random);
    }
    if (random.nextBoolean()) {
      move(call, DeadlineScope.ofProposal(one.draft().id(), one.unit().parkCode()), random);
    }
  }

  private void move(Call call, DeadlineScope scope, Random random) {
    Instant due = calls.get(call.id(), scope).closes().plusSeconds(1 + random.nextInt(600));
    calls.move(new DeadlineMove(call.id(), scope, Map.of(Deadline.CLOSE, due), "平台停机", null));
  }

  private Instant closes(Call call, Applicant applicant) {
    return calls
        .get(
            call.id(),
            DeadlineScope.ofProposal(applicant.draft().id(), applicant.unit().parkCode()))
        .closes();
  }

  @ParameterizedTest(name = "to the millisecond, all at once, as seed {0} has it")
  @MethodSource("seeds")
  void toTheMillisecond(long seed) throws Exception {
    Random random = new Random(seed);
    Call call = closingSoon();
    List<Applicant> applicants = applicants(call, random);
    grant(call, applicants.get(0), random);
    List<Callable<Attempt>> submissions = new ArrayList<>();
    for (Applicant applicant : applicants) {
      Instant read = closes(call, applicant).plusMillis(random.nextInt(7) - 3L);
      submissions.add(() -> clock.stoppedAt(read, () -> submit(applicant)));
    }

    for (Attempt attempt : atOnce(submissions)) {
      assertThat(attempt.accepted())
          .as("%s, close %s", attempt.read(), closes(call, attempt.applicant()))
          .isEqualTo(attempt.read().isBefore(closes(call, attempt.applicant())));
      assertWhole(attempt);
    }
  }

  @ParameterizedTest(name = "while drafts expire beside it, as seed {0} has it")
  @MethodSource("seeds")
  void whileDraftsExpire(long seed) throws Exception {
    Random random = new Random(seed);
    Call call = closingSoon();
    List<Applicant> applicants = applicants(call, random);
    List<Callable<Attempt>> actions = new ArrayList<>();
    applicants.forEach(applicant -> actions.add(() -> submit(applicant)));
    actions.add(
        random.nextInt(actions.size()),
        () -> {
          proposals.expireDrafts(call.id(), PEOPLE);
          return null;
        });
    clock.tickFrom(call.closes().minusMillis(5 + random.nextInt(40)), Duration.ofMillis(1));

    List<Attempt> attempts = atOnce(actions);
    clock.moveTo(call.closes());
    proposals.expireDrafts(call.id(), PEOPLE);

    for (Attempt attempt : attempts) {
      if (attempt != null) {
        Instant submitted = proposals.summary(attempt.applicant().draft().id()).submittedAt();
        if (attempt.accepted()) {
          assertThat(submitted).isBefore(call.closes());
        } else {
          assertThat(attempt.read()).isAfterOrEqualTo(call.closes());
        }
        assertWhole(attempt);
      }
    }
  }

  private Attempt submit(Applicant applicant) {
    boolean accepted =
        ActingAs.person(
            administrator(applicant.unit()),
            () -> {
              try {
                proposals.submit(applicant.draft().id());
                return true;
              } catch (Refusal late) {
                return false;
              }
            });
    return new Attempt(applicant, clock.lastReading(), accepted);
  }

  /** Nothing is half done: number, state and process go together. */
  private void assertWhole(Attempt attempt) {
    ProposalSummary now = proposals.summary(attempt.applicant().draft().id());
    if (attempt.accepted()) {
      assertThat(now.status()).isEqualTo(ProposalStatus.IN_REVIEW);
      assertThat(
              runtime.createProcessInstanceQuery().processInstanceBusinessKey(now.number()).count())
          .isOne();
    } else {
      assertThat(now.status()).isIn(ProposalStatus.DRAFT, ProposalStatus.EXPIRED);
      assertThat(now.number()).isNull();
      assertThat(now.submittedAt()).isNull();
      assertThat(
              runtime
                  .createProcessInstanceQuery()
                  .processDefinitionKey(ProposalApproval.KEY)
                  .variableValueEquals("proposalId", now.id().toString())
                  .count())
          .isZero();
    }
  }

  private static List<Attempt> atOnce(List<Callable<Attempt>> actions) throws Exception {
    CyclicBarrier start = new CyclicBarrier(actions.size());
    ExecutorService threads = Executors.newFixedThreadPool(actions.size());
    try {
      List<Callable<Attempt>> waiting =
          actions.stream()
              .<Callable<Attempt>>map(
                  action ->
                      () -> {
                        start.await();
                        return action.call();
                      })
              .toList();
      List<Attempt> attempts = new ArrayList<>();
      for (Future<Attempt> attempt : threads.invokeAll(waiting)) {
        attempts.add(attempt.get());
      }
      return attempts;
    } finally {
      threads.shutdown();
    }
  }
}
