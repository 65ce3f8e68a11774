package org.liangqu.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liangqu.call.ProposalType;
import org.liangqu.call.Stage;

/** A version that waits for the unit's administrator, whatever else the proposal's state is. */
class HandOverTests {

  private static final Instant NOW = Instant.parse("2026-10-08T01:00:00Z");
  private static final Instant DUE = NOW.plus(Duration.ofDays(5));
  private static final HandOver TO_ADMINISTRATOR = new HandOver(NOW, "u1", "张三", "请核对经费");
  private static final HandBack TO_APPLICANT = new HandBack(NOW, "李四", "请补充指标");
  private static final LeadUnit LEAD =
      new LeadUnit(
          UUID.randomUUID(),
          "样例牵头企业",
          ProposalFixtures.LEAD.value(),
          "urumqiHitech",
          "urumqi",
          "urumqiHitech");

  private final Proposal proposal =
      new Proposal(
          UUID.randomUUID(), ProposalType.CLUSTER, LEAD, ProposalFixtures.cluster(), "u1", NOW);

  private void submit(String key) {
    proposal.submit(LEAD, () -> "LQ-2026-C-000001", key, "u2", NOW);
  }

  @Test
  void leavesTheProposalADraft() {
    proposal.handOver(TO_ADMINISTRATOR);
    assertThat(proposal.summary().status()).isEqualTo(ProposalStatus.DRAFT);
    assertThat(proposal.openState(NOW).handOver()).isEqualTo(TO_ADMINISTRATOR);
  }

  @Test
  void isDoneOnceAtATime() {
    proposal.handOver(TO_ADMINISTRATOR);
    assertThatThrownBy(() -> proposal.handOver(TO_ADMINISTRATOR))
        .hasMessage("申报书已由张三于2026年10月8日 09:00送单位管理员确认，确认期间申报人不能修改；需要修改时请先撤回送审");
  }

  @Test
  void endsWhenItIsTakenBack() {
    proposal.handOver(TO_ADMINISTRATOR);
    proposal.takeBack();
    assertThat(proposal.isHandedOver()).isFalse();
  }

  @Test
  void endsWithTheAdministratorsWordWhenItIsHandedBack() {
    proposal.handOver(TO_ADMINISTRATOR);
    assertThat(proposal.handBack(TO_APPLICANT)).isEqualTo(TO_ADMINISTRATOR);
    assertThat(proposal.openState(NOW).handBack()).isEqualTo(TO_APPLICANT);
    assertThat(proposal.isHandedOver()).isFalse();
  }

  @Test
  void forgetsTheLastWordWithTheNextHandOver() {
    proposal.handOver(TO_ADMINISTRATOR);
    proposal.handBack(TO_APPLICANT);
    proposal.handOver(TO_ADMINISTRATOR);
    assertThat(proposal.openState(NOW).handBack()).isNull();
  }

  @Test
  void canNotEndBeforeItBegan() {
    assertThatThrownBy(proposal::takeBack).hasMessageContaining("不在待单位确认");
    assertThatThrownBy(() -> proposal.handBack(TO_APPLICANT)).hasMessageContaining("不在待单位确认");
  }

  @Test
  void isNotForWhatWasSubmitted() {
    submit(null);
    assertThatThrownBy(() -> proposal.handOver(TO_ADMINISTRATOR)).hasMessageContaining("已于");
  }

  @Test
  void endsWithTheSubmission() {
    proposal.handOver(TO_ADMINISTRATOR);
    submit(null);
    assertThat(proposal.isHandedOver()).isFalse();
  }

  @Test
  void endsWithTheWithdrawal() {
    submit(null);
    proposal.returnForCorrection(Stage.ELIGIBILITY, "请补充", DUE, NOW);
    proposal.handOver(TO_ADMINISTRATOR);
    proposal.withdraw("不再申报", NOW);
    assertThat(proposal.isHandedOver()).isFalse();
  }

  @Test
  void endsWhenTheTimeIsOver() {
    proposal.handOver(TO_ADMINISTRATOR);
    proposal.expire(NOW);
    assertThat(proposal.isHandedOver()).isFalse();
  }

  @Test
  void findsASubmissionByItsKey() {
    submit("first");
    assertThat(proposal.submittedBy("first")).map(ProposalVersion::number).hasValue(1);
    assertThat(proposal.submittedBy("second")).isEmpty();
    assertThat(proposal.submittedBy(null)).isEmpty();
  }

  @Test
  void knowsWhetherWhatWasSeenIsStillWritten() {
    String seen = proposal.openState(NOW).mark();
    proposal.requireUnchangedSince(seen);
    proposal.change(ProposalFixtures.everything(), "u1", NOW);
    assertThatThrownBy(() -> proposal.requireUnchangedSince(seen)).hasMessageContaining("又有改动");
  }
}
