package org.liangqu.audit;

import java.util.stream.Stream;
import org.liangqu.proposal.HandOverAct;
import org.liangqu.proposal.HandOverActs;
import org.liangqu.proposal.ProposalSummary;
import org.springframework.stereotype.Component;

/** How the unit's people agreed on what they submitted. */
@Component
class HandOverTrail implements TrailSource {

  private final HandOverActs acts;

  HandOverTrail(HandOverActs acts) {
    this.acts = acts;
  }

  @Override
  public Stream<TrailEntry> of(ProposalSummary proposal) {
    return acts.of(proposal.id()).stream().map(HandOverTrail::entry);
  }

  private static TrailEntry entry(HandOverAct act) {
    return TrailEntry.of(
        TrailEntry.Kind.HAND_OVER,
        act.at(),
        act.kind().label(),
        null,
        "办理人：%s（%s）".formatted(act.personName(), act.personId()),
        act.note() == null ? null : "说明：" + act.note());
  }
}
