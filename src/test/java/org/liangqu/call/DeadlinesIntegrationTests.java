package org.liangqu.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liangqu.proposal.ProposalScenes.administrator;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.organization.Unit;
import org.liangqu.proposal.ProposalScenes;
import org.liangqu.proposal.ProposalStatus;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.liangqu.shared.FieldProblem;
import org.liangqu.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@IntegrationTest
@RecordApplicationEvents
class DeadlinesIntegrationTests {

  private static final String PARK = "changjiHitech";
  private static final String OTHER_PARK = "hamiHitech";
  private static final Person ADMINISTRATOR =
      new Person("admin", "管理员", Set.of(Office.of(Role.ADMINISTRATOR)));

  @Autowired private ProposalScenes scenes;
  @Autowired private Calls calls;
  @Autowired private Proposals proposals;
  @Autowired private CallHistory history;
  @Autowired private JdbcClient jdbc;
  @Autowired private Clock clock;
  @Autowired private ApplicationEvents events;

  private Call call;

  @BeforeEach
  void openACall() {
    Instant now = clock.instant();
    call = scenes.call(now.minusSeconds(5), now.plus(Duration.ofDays(30)));
  }

  private DeadlinesMoved move(DeadlineScope scope, Deadline deadline, Instant due) {
    return move(
        ADMINISTRATOR, new DeadlineMove(call.id(), scope, Map.of(deadline, due), "平台停机", null));
  }

  private DeadlinesMoved move(Person person, DeadlineMove move) {
    return ActingAs.person(person, () -> calls.move(move));
  }

  private Instant parkReview(DeadlineScope scope) {
    return calls.dueOf(call.id(), Stage.FORMAL_REVIEW, scope);
  }

  private Instant daysAfter(Deadline deadline, int days) {
    return call.dueOf(deadline).plus(Duration.ofDays(days));
  }

  @Test
  void holdsForTheParkThatItWasGrantedTo() {
    Instant later = daysAfter(Deadline.PARK_REVIEW, 4);
    DeadlineScope proposal = DeadlineScope.ofProposal(UUID.randomUUID(), PARK);
    move(DeadlineScope.ofPark(PARK), Deadline.PARK_REVIEW, later);

    assertThat(parkReview(DeadlineScope.ofPark(PARK))).isEqualTo(later);
    assertThat(parkReview(proposal)).isEqualTo(later);
    assertThat(calls.dueOf(call.id(), Stage.EXPERT_REVIEW, proposal)).isEqualTo(later);
    assertThat(parkReview(DeadlineScope.ofPark(OTHER_PARK)))
        .isEqualTo(call.dueOf(Deadline.PARK_REVIEW));
    assertThat(calls.dueOf(call.id(), Stage.FORMAL_REVIEW))
        .isEqualTo(call.dueOf(Deadline.PARK_REVIEW));
  }

  @Test
  void holdsForAProposalAtItsLatest() {
    ProposalSummary draft = scenes.draft(call, scenes.approvedUnit(PARK));
    DeadlineScope proposal = DeadlineScope.ofProposal(draft.id(), PARK);
    move(DeadlineScope.ofPark(PARK), Deadline.PARK_REVIEW, daysAfter(Deadline.PARK_REVIEW, 2));
    move(proposal, Deadline.PARK_REVIEW, daysAfter(Deadline.PARK_REVIEW, 6));
    assertThat(parkReview(proposal)).isEqualTo(daysAfter(Deadline.PARK_REVIEW, 6));

    move(DeadlineScope.ofPark(PARK), Deadline.PARK_REVIEW, daysAfter(Deadline.PARK_REVIEW, 8));
    assertThat(parkReview(proposal)).isEqualTo(daysAfter(Deadline.PARK_REVIEW, 8));
  }

  @Test
  void takesTheLastWordOnOneScope() {
    move(DeadlineScope.ofPark(PARK), Deadline.PARK_REVIEW, daysAfter(Deadline.PARK_REVIEW, 8));
    move(DeadlineScope.ofPark(PARK), Deadline.PARK_REVIEW, daysAfter(Deadline.PARK_REVIEW, 3));
    assertThat(parkReview(DeadlineScope.ofPark(PARK)))
        .isEqualTo(daysAfter(Deadline.PARK_REVIEW, 3));
  }

  @Test
  void movesTheCallItselfForEverybodyAndTellsOfIt() {
    UUID order = UUID.randomUUID();
    Instant closes = call.closes().plus(Duration.ofDays(3));
    DeadlineMove move =
        new DeadlineMove(
            call.id(),
            DeadlineScope.everybody(),
            Map.of(Deadline.CLOSE, closes, Deadline.INTAKE, call.dueOf(Deadline.INTAKE)),
            "平台停机",
            order);
    DeadlinesMoved moved = move(ADMINISTRATOR, move);

    assertThat(calls.get(call.id()).closes()).isEqualTo(closes);
    assertThat(calls.get(call.id()).revision()).isGreaterThan(call.revision());
    assertThat(moved.moves())
        .containsExactly(new DeadlinesMoved.Moved(Deadline.CLOSE, call.closes(), closes));
    assertThat(events.stream(DeadlinesMoved.class)).containsExactly(moved);
    assertThat(moved.orderId()).isEqualTo(order);
    assertThat(history.of(call.id()))
        .singleElement()
        .satisfies(
            past -> {
              assertThat(past.change().field()).isEqualTo("closes");
              assertThat(past.personName()).isEqualTo("管理员");
              assertThat(past.reason()).isEqualTo("平台停机");
            });
  }

  @Test
  void tellsOfNothingWhereNothingMoves() {
    DeadlinesMoved none = move(DeadlineScope.everybody(), Deadline.CLOSE, call.closes());
    assertThat(none.moves()).isEmpty();
    assertThat(events.stream(DeadlinesMoved.class)).isEmpty();
  }

  @Test
  void acceptsASubmissionBeforeTheCloseThatHoldsForIt() {
    Unit unit = scenes.approvedUnit(PARK);
    ProposalSummary granted = scenes.draft(call, unit);
    ProposalSummary late = scenes.draft(call, scenes.approvedUnit(PARK));
    close();
    move(
        DeadlineScope.ofProposal(granted.id(), PARK),
        Deadline.CLOSE,
        clock.instant().plus(Duration.ofHours(1)));

    assertThat(ActingAs.person(administrator(unit), () -> proposals.submit(granted.id())).status())
        .isEqualTo(ProposalStatus.IN_REVIEW);
    assertThatThrownBy(() -> proposals.submit(late.id())).hasMessageContaining("现在不能提交");
  }

  private void close() {
    jdbc.sql("update call set opens = :opens, closes = :closes where id = :id")
        .param("opens", clock.instant().minusSeconds(60).atOffset(ZoneOffset.UTC))
        .param("closes", clock.instant().minusSeconds(1).atOffset(ZoneOffset.UTC))
        .param("id", call.id())
        .update();
  }

  @Test
  void letsOnlyAdministratorsMoveThemAndOnlyWithAReason() {
    Map<Deadline, Instant> due = Map.of(Deadline.CLOSE, daysAfter(Deadline.CLOSE, 1));
    DeadlineScope all = DeadlineScope.everybody();
    Person officer = new Person("o", "接收岗", Set.of(Office.of(Role.INTAKE_OFFICER)));
    assertThatThrownBy(() -> move(officer, new DeadlineMove(call.id(), all, due, "停机", null)))
        .hasMessageContaining("只有系统管理员");
    assertThatThrownBy(() -> move(ADMINISTRATOR, new DeadlineMove(call.id(), all, due, " ", null)))
        .hasMessageContaining("请填写更改理由");
  }

  @Test
  void refusesDatesThatArePastOutOfOrderOrEarlierThanForAll() {
    assertProblem(DeadlineScope.everybody(), Deadline.CLOSE, clock.instant(), "不能早于现在");
    assertProblem(
        DeadlineScope.everybody(),
        Deadline.CLOSE,
        daysAfter(Deadline.PARK_REVIEW, 1),
        "不能早于网上申报截止");
    assertProblem(
        DeadlineScope.ofPark(PARK),
        Deadline.PARK_REVIEW,
        daysAfter(Deadline.PARK_REVIEW, -1),
        "只能延长");
  }

  private void assertProblem(DeadlineScope scope, Deadline deadline, Instant due, String message) {
    assertThatThrownBy(() -> move(scope, deadline, due))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.problems())
                    .extracting(FieldProblem::message)
                    .singleElement()
                    .asString()
                    .contains(message));
  }
}
