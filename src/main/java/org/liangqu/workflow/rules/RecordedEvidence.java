package org.liangqu.workflow.rules;

import java.util.Comparator;
import java.util.UUID;
import org.liangqu.call.Stage;
import org.liangqu.eligibility.ReviewEvidence;
import org.liangqu.proposal.Outcome;
import org.liangqu.review.Decision;
import org.liangqu.review.Panels;
import org.liangqu.review.StageDecisions;
import org.springframework.stereotype.Component;

/** What the park's records prove, for the rules that ask (clauses 四.1, 五.2). */
@Component
class RecordedEvidence implements ReviewEvidence {

  private final StageDecisions decisions;
  private final Panels panels;

  RecordedEvidence(StageDecisions decisions, Panels panels) {
    this.decisions = decisions;
    this.panels = panels;
  }

  @Override
  public ParkReview ofPark(UUID proposalId) {
    Outcome formal =
        decisions.of(proposalId).stream()
            .filter(decision -> decision.stage() == Stage.FORMAL_REVIEW)
            .max(Comparator.comparing(Decision::decidedAt))
            .map(Decision::outcome)
            .orElse(null);
    return panels
        .argumentation(proposalId)
        .map(meeting -> new ParkReview(formal, meeting.outcome(), meeting.academicianAttended()))
        .orElse(new ParkReview(formal, null, null));
  }
}
