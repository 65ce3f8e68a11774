package org.liangqu.portal;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.liangqu.call.Call;
import org.liangqu.call.Stage;
import org.liangqu.directory.Directory;
import org.liangqu.eligibility.JudgementHistory;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.review.Decision;
import org.liangqu.review.StageDecisions;
import org.springframework.stereotype.Component;

/** Gathers who acts at the stages of a proposal's path and when they decided (审批进度). */
@Component
class StageSteps {

  private final Directory directory;
  private final StageDecisions decisions;
  private final JudgementHistory judgements;

  StageSteps(Directory directory, StageDecisions decisions, JudgementHistory judgements) {
    this.directory = directory;
    this.decisions = decisions;
    this.judgements = judgements;
  }

  /**
   * @param call with the deadlines that hold for the proposal
   */
  List<StageProgress.Step> of(ProposalSummary proposal, Call call) {
    return StageProgress.of(proposal, call, offices(proposal), decided(proposal));
  }

  /** Offices, never people: whoever applies is not to know who judges. */
  private Map<Stage, String> offices(ProposalSummary proposal) {
    String park =
        proposal.parkCode() == null ? "园区" : directory.park(proposal.parkCode()).shortName();
    String bureau =
        proposal.bureauCode() == null ? "科技局" : directory.bureau(proposal.bureauCode()).name();
    Map<Stage, String> offices = new EnumMap<>(Stage.class);
    offices.put(Stage.ELIGIBILITY, "系统");
    offices.put(Stage.FORMAL_REVIEW, park);
    offices.put(Stage.EXPERT_REVIEW, park);
    offices.put(Stage.BUREAU_REVIEW, bureau);
    offices.put(Stage.SELECTION, bureau);
    offices.put(Stage.RECOMMENDATION, recommender(proposal));
    offices.put(Stage.INTAKE, "自治区科技厅");
    return offices;
  }

  private String recommender(ProposalSummary proposal) {
    return proposal.recommenderCode() == null
        ? "推荐单位"
        : directory.recommendingUnit(proposal.recommenderCode()).name();
  }

  /** The rules decide at the first stage and at the list; people, where they do, decide last. */
  private Map<Stage, Instant> decided(ProposalSummary proposal) {
    Map<Stage, Instant> decided = new EnumMap<>(Stage.class);
    decided.putAll(judgements.lastJudged(proposal.id()));
    for (Decision decision : decisions.of(proposal.id())) {
      decided.put(decision.stage(), decision.decidedAt());
    }
    return decided;
  }
}
