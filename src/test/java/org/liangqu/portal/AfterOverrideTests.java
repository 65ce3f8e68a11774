package org.liangqu.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangqu.portal.PortalFixtures.proposal;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liangqu.call.Stage;
import org.liangqu.eligibility.Effect;
import org.liangqu.eligibility.Finding;
import org.liangqu.proposal.ProposalStatus;

class AfterOverrideTests {

  private static Finding finding(Stage stage, Effect effect) {
    return new Finding(
        UUID.randomUUID(), "credit-record", "四.2", effect, stage, "意见", "unit", "原文", null);
  }

  private static String next(ProposalStatus status, Stage now, Stage judgedAt) {
    return AfterOverride.next(proposal(status, now), finding(judgedAt, Effect.REJECT));
  }

  @ParameterizedTest
  @EnumSource
  void saysWhoGoesOnAtEveryStage(Stage stage) {
    assertThat(next(ProposalStatus.IN_REVIEW, stage, stage)).endsWith("。");
  }

  @Test
  void asksForTheResubmissionOfWhatWasReturned() {
    assertThat(next(ProposalStatus.RETURNED, Stage.ELIGIBILITY, Stage.ELIGIBILITY))
        .contains("重新提交");
  }

  @Test
  void saysThatWhatTheBureauHadStartsAtTheParkAgain() {
    assertThat(next(ProposalStatus.RETURNED, Stage.BUREAU_REVIEW, Stage.BUREAU_REVIEW))
        .contains("还须由园区主管豁免");
  }

  @Test
  void asksForTheReinstatementOfWhatHasEnded() {
    assertThat(next(ProposalStatus.NOT_ACCEPTED, Stage.ELIGIBILITY, Stage.ELIGIBILITY))
        .contains("复议恢复");
  }

  @Test
  void asksForTheListOfWhatWasFoundOnIt() {
    assertThat(next(ProposalStatus.IN_REVIEW, Stage.SELECTION, Stage.BUREAU_REVIEW)).contains("清单");
  }

  @Test
  void saysNothingOfWhatIsPassedOrOnlyAHint() {
    assertThat(next(ProposalStatus.IN_REVIEW, Stage.INTAKE, Stage.ELIGIBILITY)).isNull();
    assertThat(next(ProposalStatus.ACCEPTED, Stage.INTAKE, Stage.INTAKE)).isNull();
    assertThat(
            AfterOverride.next(
                proposal(ProposalStatus.IN_REVIEW, Stage.FORMAL_REVIEW),
                finding(Stage.FORMAL_REVIEW, Effect.WARN)))
        .isNull();
  }
}
