package org.liangqu.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.liangqu.call.ProposalType;
import org.liangqu.call.Stage;
import org.liangqu.proposal.files.ScanState;
import org.liangqu.shared.Refusal;

class ProposalTests {

  private static final Instant NOW = Instant.parse("2026-10-08T01:00:00Z");
  private static final Instant DUE = NOW.plus(Duration.ofDays(5));
  private static final LeadUnit LEAD =
      new LeadUnit(
          UUID.randomUUID(),
          "样例牵头企业",
          ProposalFixtures.LEAD.value(),
          "urumqiHitech",
          "urumqi",
          "urumqiHitech");

  /** Where a proposal may stand: each status, and each stage of those under review. */
  private static final Map<String, Consumer<Proposal>> STATES = new LinkedHashMap<>();

  /** The verbs, and in which of those states each is allowed. */
  private record Verb(Consumer<Proposal> act, Set<String> allowed) {}

  private static final Map<String, Verb> VERBS = new LinkedHashMap<>();

  static {
    STATES.put("DRAFT", proposal -> {});
    for (Stage stage : Stage.values()) {
      STATES.put(stage.name(), proposal -> bringTo(proposal, stage));
    }
    STATES.put("RETURNED", after(Stage.FORMAL_REVIEW, ProposalTests::returnFromFormalReview));
    STATES.put("ACCEPTED", after(Stage.INTAKE, proposal -> proposal.accept(() -> "A", NOW)));
    STATES.put(
        "NOT_ACCEPTED",
        after(Stage.INTAKE, proposal -> proposal.notAccept(Stage.INTAKE, "理由", NOW)));
    STATES.put(
        "REJECTED",
        after(Stage.EXPERT_REVIEW, proposal -> proposal.reject(Stage.EXPERT_REVIEW, "理由", NOW)));
    STATES.put("WITHDRAWN", after(Stage.ELIGIBILITY, proposal -> proposal.withdraw("理由", NOW)));
    STATES.put("EXPIRED", proposal -> proposal.expire(NOW));

    verb("change", p -> p.change(ProposalFixtures.cluster(), "u2", NOW), "DRAFT", "RETURNED");
    verb("submit", ProposalTests::submit, "DRAFT", "RETURNED");
    verb("attach", p -> p.attach(attachment(p), "u2", NOW), "DRAFT", "RETURNED");
    verb("detach", p -> p.detach(UUID.randomUUID(), "u2", NOW), "DRAFT", "RETURNED");
    verb("hand over", p -> p.handOver(new HandOver(NOW, "u1", "张三", null)), "DRAFT", "RETURNED");
    verb("discard", Proposal::requireDiscardable, "DRAFT");
    verb("expire", p -> p.expire(NOW), "DRAFT", "RETURNED");
    verb(
        "withdraw",
        p -> p.withdraw("理由", NOW),
        "RETURNED",
        "ELIGIBILITY",
        "FORMAL_REVIEW",
        "EXPERT_REVIEW",
        "BUREAU_REVIEW",
        "SELECTION",
        "RECOMMENDATION");
    verb(
        "return directly",
        p -> p.returnDirectly("理由", DUE, NOW),
        Stream.of(Stage.values()).map(Stage::name).toArray(String[]::new));
    verb("accept", p -> p.accept(() -> "A", NOW), "INTAKE");
    verb("reinstate", p -> p.reinstate("理由", "o1", NOW), "REJECTED", "NOT_ACCEPTED");
    for (Stage stage : Stage.values()) {
      String at = stage.name();
      verb("return at " + at, p -> p.returnForCorrection(stage, "理由", DUE, NOW), at);
      verb("reject at " + at, p -> p.reject(stage, "理由", NOW), at);
      verb("not accept at " + at, p -> p.notAccept(stage, "理由", NOW), at);
      if (stage != Stage.ELIGIBILITY) {
        String previous = Stage.values()[stage.ordinal() - 1].name();
        verb("enter " + at, p -> p.enter(stage, NOW), previous);
        verb(
            "send back from " + at, p -> p.sendBack(stage, Stage.valueOf(previous), "理由", NOW), at);
      }
    }
    verb("enter ELIGIBILITY", p -> p.enter(Stage.ELIGIBILITY, NOW));
    verb("send back ahead", p -> p.sendBack(Stage.FORMAL_REVIEW, Stage.INTAKE, "理由", NOW));
  }

  private static void verb(String name, Consumer<Proposal> act, String... allowed) {
    VERBS.put(name, new Verb(act, Set.of(allowed)));
  }

  private static Consumer<Proposal> after(Stage stage, Consumer<Proposal> end) {
    return proposal -> {
      bringTo(proposal, stage);
      end.accept(proposal);
    };
  }

  private static void bringTo(Proposal proposal, Stage stage) {
    submit(proposal);
    for (Stage next : Stage.values()) {
      if (next != Stage.ELIGIBILITY && !stage.isBefore(next)) {
        proposal.enter(next, NOW);
      }
    }
  }

  private static void submit(Proposal proposal) {
    proposal.submit(LEAD, () -> "LQ-2026-C-000001", null, "u1", NOW);
  }

  private static void returnFromFormalReview(Proposal proposal) {
    proposal.returnForCorrection(Stage.FORMAL_REVIEW, "请补充", DUE, NOW);
  }

  private static AttachmentEntity attachment(Proposal proposal) {
    return new AttachmentEntity(
        proposal.id(),
        UUID.randomUUID(),
        1,
        new Attachment(
            UUID.randomUUID(),
            AttachmentKind.OTHER,
            null,
            null,
            null,
            "附件.pdf",
            "application/pdf",
            1,
            "0".repeat(64),
            NOW,
            "u1",
            ScanState.NOT_SCANNED,
            null,
            null,
            null));
  }

  private static Proposal draft() {
    return new Proposal(
        UUID.randomUUID(), ProposalType.CLUSTER, LEAD, ProposalFixtures.cluster(), "u1", NOW);
  }

  private static Proposal in(String state) {
    Proposal proposal = draft();
    STATES.get(state).accept(proposal);
    return proposal;
  }

  static Stream<Arguments> everyVerbInEveryState() {
    return VERBS.keySet().stream()
        .flatMap(verb -> STATES.keySet().stream().map(state -> Arguments.of(verb, state)));
  }

  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("everyVerbInEveryState")
  void allowsAVerbOnlyWhereItBelongs(String name, String state) {
    Proposal proposal = in(state);
    Verb verb = VERBS.get(name);
    if (verb.allowed().contains(state)) {
      verb.act().accept(proposal);
      return;
    }
    ProposalSummary before = proposal.summary();
    assertThatThrownBy(() -> verb.act().accept(proposal))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
    assertThat(proposal.summary()).isEqualTo(before);
  }

  @Test
  void numbersAtTheFirstSubmissionOnly() {
    Proposal proposal = in("RETURNED");
    Instant later = NOW.plusSeconds(60);
    proposal.submit(LEAD, () -> "other", null, "u3", later);

    ProposalSummary summary = proposal.summary();
    assertThat(summary.number()).isEqualTo("LQ-2026-C-000001");
    assertThat(summary.submittedAt()).isEqualTo(NOW);
    assertThat(summary.version()).isEqualTo(2);
    assertThat(summary.stage()).isEqualTo(Stage.ELIGIBILITY);
    assertThat(summary.correctionDue()).isNull();
    assertThat(proposal.submittedVersions())
        .extracting(
            SubmittedVersion::number, SubmittedVersion::submittedAt, SubmittedVersion::submittedBy)
        .containsExactly(tuple(1, NOW, "u1"), tuple(2, later, "u3"));
    assertThat(proposal.authors()).containsExactlyInAnyOrder("u1", "u3");
  }

  @Test
  void saysWhenItWasSubmittedAlready() {
    assertThatThrownBy(() -> submit(in("FORMAL_REVIEW")))
        .hasMessage("项目LQ-2026-C-000001已于2026年10月8日 09:00提交，正在园区形式审查，不能修改或重复提交");
  }

  @Test
  void keepsShowingWhatWasSubmittedWhileACorrectionIsWritten() {
    Proposal proposal = in("RETURNED");
    proposal.change(ProposalContent.titled("补正中的名称"), "u2", NOW);

    assertThat(proposal.summary().title()).isEqualTo(ProposalFixtures.cluster().title());
    assertThat(proposal.summary().version()).isEqualTo(1);
    assertThat(proposal.latestVersion()).isEqualTo(2);
    assertThat(proposal.openContent().title()).isEqualTo("补正中的名称");
  }

  @Test
  void copiesTheReturnedVersion() {
    assertThat(in("RETURNED").openContent()).isEqualTo(ProposalFixtures.cluster());
  }

  @Test
  void takesCorrectionsUntilTheyAreDue() {
    submitAt(in("RETURNED"), DUE.minusMillis(1));
    assertThatThrownBy(() -> submitAt(in("RETURNED"), DUE))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("补正期限为2026年10月13日");
    assertThat(in("RETURNED").isOpen(DUE.minusMillis(1))).isTrue();
    assertThat(in("RETURNED").isOpen(DUE)).isFalse();
  }

  private static void submitAt(Proposal proposal, Instant time) {
    proposal.submit(LEAD, () -> "", null, "u1", time);
  }

  @Test
  void isReinstatedOnce() {
    Proposal proposal = in("REJECTED");
    assertThat(proposal.reinstate("专家意见有误", "o1", NOW)).isEqualTo(Stage.EXPERT_REVIEW);
    assertThat(proposal.summary().status()).isEqualTo(ProposalStatus.IN_REVIEW);

    proposal.reject(Stage.EXPERT_REVIEW, "理由", NOW);
    assertThatThrownBy(() -> proposal.reinstate("再来", "o1", NOW)).hasMessageContaining("已复议过一次");
  }

  @ParameterizedTest
  @EnumSource(Stage.class)
  void opensToRecommendersAndIntakeOnlyWhenItReachesThem(Stage stage) {
    Proposal proposal = in(stage.name());
    assertThat(proposal.onList()).isEqualTo(!stage.isBefore(Stage.RECOMMENDATION));
    assertThat(proposal.forwarded()).isEqualTo(stage == Stage.INTAKE);
  }

  @Test
  void remembersTheLastOutcome() {
    Map<Stage, LastOutcome> outcomes = new EnumMap<>(Stage.class);
    for (String state : List.of("RETURNED", "REJECTED", "NOT_ACCEPTED")) {
      LastOutcome last = in(state).lastOutcome().orElseThrow();
      assertThat(last.status()).isEqualTo(ProposalStatus.valueOf(state));
      outcomes.put(last.stage(), last);
    }
    assertThat(outcomes.keySet())
        .isEqualTo(EnumSet.of(Stage.FORMAL_REVIEW, Stage.EXPERT_REVIEW, Stage.INTAKE));
    assertThat(in("DRAFT").lastOutcome()).isEmpty();
    assertThat(in("WITHDRAWN").lastOutcome().orElseThrow().outcome()).isNull();
    assertThat(in("BUREAU_REVIEW").lastOutcome().orElseThrow())
        .isEqualTo(
            new LastOutcome(
                Stage.EXPERT_REVIEW, Outcome.PASS, ProposalStatus.IN_REVIEW, null, NOW));
  }

  @Test
  void neverChangesASubmittedVersion() {
    ProposalVersion version = new ProposalVersion(draft(), 1, NOW);
    version.write(ProposalFixtures.everything());
    version.freeze("u1", null, NOW);

    List<Consumer<ProposalVersion>> changes =
        List.of(
            frozen -> frozen.write(ProposalFixtures.cluster()),
            frozen -> frozen.attach(attachment(draft())),
            frozen -> frozen.detach(UUID.randomUUID()),
            frozen -> frozen.freeze("u2", null, NOW));
    for (Consumer<ProposalVersion> change : changes) {
      assertThatThrownBy(() -> change.accept(version)).hasMessage("第1版已提交，不能再修改");
    }
    assertThat(version.content()).isEqualTo(ProposalFixtures.everything());
  }
}
