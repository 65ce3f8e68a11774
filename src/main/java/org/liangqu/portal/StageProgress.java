package org.liangqu.portal;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.liangqu.call.Call;
import org.liangqu.call.Deadline;
import org.liangqu.call.Stage;
import org.liangqu.proposal.ProposalStatus;
import org.liangqu.proposal.ProposalSummary;

/** How far a proposal has come on its path, stage by stage. */
final class StageProgress {

  enum State {
    DONE("done", "已完成"),
    NOW("now", "当前环节"),
    STOPPED("stopped", "在此终止"),
    AHEAD("ahead", "未开始");

    private final String style;
    private final String label;

    State(String style, String label) {
      this.style = style;
      this.label = label;
    }

    public String style() {
      return style;
    }

    public String label() {
      return label;
    }
  }

  /**
   * @param due when the stage is due, null where it is over or won't come
   */
  record Step(int position, String label, State state, Instant due) {}

  private StageProgress() {}

  /**
   * @param call with the deadlines that hold for the proposal
   */
  static List<Step> of(ProposalSummary proposal, Call call) {
    return Arrays.stream(Stage.values()).map(stage -> step(proposal, call, stage)).toList();
  }

  private static Step step(ProposalSummary proposal, Call call, Stage stage) {
    State state = state(proposal, stage);
    boolean toCome = state == State.NOW || state == State.AHEAD && !proposal.status().isFinal();
    return new Step(
        stage.ordinal() + 1,
        stage.label(),
        state,
        toCome && stage != Stage.ELIGIBILITY ? call.dueOf(Deadline.of(stage)) : null);
  }

  private static State state(ProposalSummary proposal, Stage stage) {
    if (proposal.status() == ProposalStatus.ACCEPTED) {
      return State.DONE;
    }
    if (proposal.stage() == null || proposal.stage().isBefore(stage)) {
      return State.AHEAD;
    }
    if (stage.isBefore(proposal.stage())) {
      return State.DONE;
    }
    return proposal.status().isFinal() ? State.STOPPED : State.NOW;
  }
}
