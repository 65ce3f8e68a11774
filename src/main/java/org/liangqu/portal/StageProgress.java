package org.liangqu.portal;

import java.util.Arrays;
import java.util.List;
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

  record Step(int position, String label, State state) {}

  private StageProgress() {}

  static List<Step> of(ProposalSummary proposal) {
    return Arrays.stream(Stage.values())
        .map(stage -> new Step(stage.ordinal() + 1, stage.label(), state(proposal, stage)))
        .toList();
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
