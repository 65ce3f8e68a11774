package org.liangqu.review;

import java.util.Set;
import java.util.stream.Collectors;
import org.liangqu.call.Stage;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.identity.access.Access;
import org.liangqu.identity.access.AccessTable;
import org.liangqu.identity.access.Act;
import org.liangqu.identity.access.Separation;
import org.liangqu.proposal.Applicants;
import org.liangqu.proposal.ProposalStatus;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Component;

/** Who may decide on a proposal at a stage. */
@Component
class StageReviewers {

  private final Proposals proposals;
  private final StageDecisionRecords decisions;
  private final PanelSeats seats;
  private final Access access;

  StageReviewers(
      Proposals proposals, StageDecisionRecords decisions, PanelSeats seats, Access access) {
    this.proposals = proposals;
    this.decisions = decisions;
    this.seats = seats;
    this.access = access;
  }

  /**
   * The person acting now, who may decide on the proposal at the stage.
   *
   * @throws Refusal forbidden without the stage's office for this proposal, for somebody of a unit
   *     that takes part or who had a hand in the proposal, for its experts and for whoever decided
   *     on it at another body
   */
  Person require(ProposalSummary proposal, Stage stage) {
    return access.require(
        Act.DECIDE,
        Applicants.keptOutOf(proposal, proposals)
            .in(stage.situation())
            .keepingOut(Separation.OTHER_BODY_DECIDER, () -> decidersElsewhere(proposal, stage))
            .keepingOut(Separation.PANEL_EXPERT, () -> Set.copyOf(seats.seated(proposal.id()))));
  }

  private Set<String> decidersElsewhere(ProposalSummary proposal, Stage stage) {
    Role.Scope here = roleAt(stage).scope();
    return decisions.findByProposalIdOrderByDecidedAtAscIdAsc(proposal.id()).stream()
        .map(StageDecision::toDecision)
        .filter(decision -> roleAt(decision.stage()).scope() != here)
        .map(Decision::personId)
        .collect(Collectors.toSet());
  }

  static Office office(ProposalSummary proposal, Stage stage) {
    return proposal
        .officeOf(roleAt(stage))
        .orElseThrow(() -> new IllegalStateException("No office at " + stage));
  }

  private static Role roleAt(Stage stage) {
    return AccessTable.roles(Act.DECIDE, stage.situation()).stream()
        .findFirst()
        .orElseThrow(() -> Refusal.invalid("decision-not-offered", stage.label() + "环节不由人工作出审查结论"));
  }

  /**
   * Checks that the proposal waits at the stage.
   *
   * @throws Refusal conflict when it is elsewhere by now
   */
  static void requireAt(ProposalSummary proposal, Stage stage) {
    if (proposal.status() != ProposalStatus.IN_REVIEW || proposal.stage() != stage) {
      throw Refusal.conflict("stage-left", "该项目已不在" + stage.label() + "环节，请刷新待办");
    }
  }
}
