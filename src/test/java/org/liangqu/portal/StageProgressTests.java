package org.liangqu.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangqu.portal.StageProgress.State.AHEAD;
import static org.liangqu.portal.StageProgress.State.DONE;
import static org.liangqu.portal.StageProgress.State.NOW;
import static org.liangqu.portal.StageProgress.State.STOPPED;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liangqu.call.Deadline;
import org.liangqu.call.Stage;
import org.liangqu.proposal.ProposalStatus;

class StageProgressTests {

  private static final Instant DAY = Instant.parse("2026-10-12T02:00:00Z");
  private static final Map<Stage, String> OFFICES = Map.of(Stage.FORMAL_REVIEW, "乌鲁木齐高新区");
  private static final Map<Stage, Instant> DECIDED = Map.of(Stage.FORMAL_REVIEW, DAY);

  private static List<StageProgress.State> states(ProposalStatus status, Stage stage) {
    return steps(status, stage).stream().map(StageProgress.Step::state).toList();
  }

  private static List<StageProgress.Step> steps(ProposalStatus status, Stage stage) {
    return StageProgress.of(
        PortalFixtures.proposal(status, stage), PortalFixtures.call(), OFFICES, DECIDED);
  }

  private static StageProgress.Step step(ProposalStatus status, Stage stage) {
    return steps(status, stage).get(stage.ordinal());
  }

  @Test
  void marksTheStageUnderReview() {
    assertThat(states(ProposalStatus.IN_REVIEW, Stage.EXPERT_REVIEW))
        .containsExactly(DONE, DONE, NOW, AHEAD, AHEAD, AHEAD, AHEAD);
  }

  @Test
  void marksWhereAProposalWasStopped() {
    assertThat(states(ProposalStatus.REJECTED, Stage.FORMAL_REVIEW))
        .startsWith(DONE, STOPPED, AHEAD);
  }

  @Test
  void marksAllOfAnAcceptedProposal() {
    assertThat(states(ProposalStatus.ACCEPTED, Stage.INTAKE)).containsOnly(DONE);
  }

  @Test
  void tellsWhenWhatIsToComeIsDue() {
    assertThat(steps(ProposalStatus.IN_REVIEW, Stage.INTAKE))
        .extracting(StageProgress.Step::due)
        .containsExactly(
            null, null, null, null, null, null, PortalFixtures.call().dueOf(Deadline.INTAKE));
    assertThat(steps(ProposalStatus.REJECTED, Stage.FORMAL_REVIEW))
        .extracting(StageProgress.Step::due)
        .containsOnlyNulls();
  }

  @Test
  void tellsWhatAStageThatIsDoneDecidedAndWhen() {
    StageProgress.Step done = steps(ProposalStatus.IN_REVIEW, Stage.BUREAU_REVIEW).get(1);
    assertThat(done.outcome()).isEqualTo("通过");
    assertThat(done.decided()).isEqualTo(DAY);
    assertThat(done.office()).isEqualTo("乌鲁木齐高新区");
  }

  @Test
  void tellsNothingOfAnEarlierDecisionWhereItIsAgain() {
    StageProgress.Step now = step(ProposalStatus.IN_REVIEW, Stage.FORMAL_REVIEW);
    assertThat(now.outcome()).isNull();
    assertThat(now.decided()).isNull();
  }

  @Test
  void isTheUnitsTurnWhereItWasReturned() {
    StageProgress.Step returned = step(ProposalStatus.RETURNED, Stage.FORMAL_REVIEW);
    assertThat(returned.office()).isEqualTo("申报单位");
    assertThat(returned.outcome()).isEqualTo("退回补正");
  }

  @Test
  void tellsWhenItWasRejectedButNoStageDecidedAWithdrawal() {
    assertThat(step(ProposalStatus.REJECTED, Stage.FORMAL_REVIEW).decided()).isEqualTo(DAY);
    StageProgress.Step withdrawn = step(ProposalStatus.WITHDRAWN, Stage.FORMAL_REVIEW);
    assertThat(withdrawn.outcome()).isEqualTo("已撤回");
    assertThat(withdrawn.decided()).isNull();
  }

  @Test
  void marksNothingOfADraft() {
    assertThat(states(ProposalStatus.DRAFT, null)).containsOnly(AHEAD);
  }
}
