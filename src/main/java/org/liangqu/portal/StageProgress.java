package org.liangqu.portal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.liangqu.call.Call;
import org.liangqu.call.Deadline;
import org.liangqu.call.Stage;
import org.liangqu.proposal.Outcome;
import org.liangqu.proposal.ProposalStatus;
import org.liangqu.proposal.ProposalSummary;

/**
 * How far a proposal has come on its path: its stages with what they decided, where it is, and what
 * is still to come.
 */
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
   * @param office whose turn it is at the stage; the unit's where it has to correct
   * @param outcome what came of the stage, null where nothing has yet
   * @param decided when that was, null where it isn't known or hasn't been
   * @param due by when the stage, or the correction, is due; null where it is over or won't come
   */
  record Step(
      int position,
      String label,
      State state,
      String office,
      String outcome,
      Instant decided,
      Instant due) {}

  private final ProposalSummary proposal;
  private final Call call;
  private final Map<Stage, String> offices;
  private final Map<Stage, Instant> decided;

  private StageProgress(
      ProposalSummary proposal,
      Call call,
      Map<Stage, String> offices,
      Map<Stage, Instant> decided) {
    this.proposal = proposal;
    this.call = call;
    this.offices = offices;
    this.decided = decided;
  }

  /**
   * @param call with the deadlines that hold for the proposal
   * @param offices who acts at each stage
   * @param decided when each stage decided last
   */
  static List<Step> of(
      ProposalSummary proposal,
      Call call,
      Map<Stage, String> offices,
      Map<Stage, Instant> decided) {
    StageProgress progress = new StageProgress(proposal, call, offices, decided);
    return List.of(Stage.values()).stream().map(progress::step).toList();
  }

  private Step step(Stage stage) {
    State state = state(stage);
    return new Step(
        stage.ordinal() + 1,
        stage.label(),
        state,
        isReturned(state) ? "申报单位" : offices.get(stage),
        outcome(stage, state),
        isDecided(state) ? decided.get(stage) : null,
        due(stage, state));
  }

  private State state(Stage stage) {
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

  private boolean isReturned(State state) {
    return state == State.NOW && proposal.status() == ProposalStatus.RETURNED;
  }

  /** What ended by a withdrawal or by the passing of time, no stage has decided. */
  private boolean isDecided(State state) {
    return state == State.DONE
        || state == State.STOPPED
            && (proposal.status() == ProposalStatus.REJECTED
                || proposal.status() == ProposalStatus.NOT_ACCEPTED);
  }

  private String outcome(Stage stage, State state) {
    return switch (state) {
      case DONE -> Outcome.PASS.label(stage);
      case STOPPED -> isDecided(state) ? Outcome.REJECT.label(stage) : proposal.status().label();
      case NOW -> isReturned(state) ? proposal.status().label() : null;
      case AHEAD -> null;
    };
  }

  private Instant due(Stage stage, State state) {
    if (isReturned(state)) {
      return proposal.correctionDue();
    }
    boolean toCome = state == State.NOW || state == State.AHEAD && !proposal.status().isFinal();
    return toCome && stage != Stage.ELIGIBILITY ? call.dueOf(Deadline.of(stage)) : null;
  }
}
