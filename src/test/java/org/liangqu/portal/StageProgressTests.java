package org.liangqu.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangqu.portal.StageProgress.State.AHEAD;
import static org.liangqu.portal.StageProgress.State.DONE;
import static org.liangqu.portal.StageProgress.State.NOW;
import static org.liangqu.portal.StageProgress.State.STOPPED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liangqu.call.Deadline;
import org.liangqu.call.Stage;
import org.liangqu.proposal.ProposalStatus;

class StageProgressTests {

  private static List<StageProgress.State> states(ProposalStatus status, Stage stage) {
    return steps(status, stage).stream().map(StageProgress.Step::state).toList();
  }

  private static List<StageProgress.Step> steps(ProposalStatus status, Stage stage) {
    return StageProgress.of(PortalFixtures.proposal(status, stage), PortalFixtures.call());
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
  void marksNothingOfADraft() {
    assertThat(states(ProposalStatus.DRAFT, null)).containsOnly(AHEAD);
  }
}
