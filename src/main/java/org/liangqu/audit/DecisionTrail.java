package org.liangqu.audit;

import java.util.stream.Stream;
import org.liangqu.identity.Office;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.review.Decision;
import org.liangqu.review.StageDecisions;
import org.springframework.stereotype.Component;

/** What people decided at the stages. */
@Component
class DecisionTrail implements TrailSource {

  private final StageDecisions decisions;

  DecisionTrail(StageDecisions decisions) {
    this.decisions = decisions;
  }

  @Override
  public Stream<TrailEntry> of(ProposalSummary proposal) {
    return decisions.of(proposal.id()).stream().map(DecisionTrail::entry);
  }

  private static TrailEntry entry(Decision decision) {
    return TrailEntry.of(
        TrailEntry.Kind.DECISION,
        decision.decidedAt(),
        decision.stage().label(),
        decision.outcome().label(decision.stage()),
        "%s（%s），%s，对第 %d 版"
            .formatted(
                decision.personName(),
                decision.personId(),
                office(decision.officeGroupId()),
                decision.version()),
        decision.opinion() == null ? null : "意见：" + decision.opinion());
  }

  private static String office(String groupId) {
    return Office.parse(groupId)
        .map(office -> office.role().label() + " " + groupId)
        .orElse(groupId);
  }
}
