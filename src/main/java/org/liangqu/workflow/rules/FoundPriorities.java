package org.liangqu.workflow.rules;

import java.util.List;
import java.util.UUID;
import org.liangqu.eligibility.Effect;
import org.liangqu.eligibility.Finding;
import org.liangqu.eligibility.Judgements;
import org.liangqu.selection.PriorityMarks;
import org.springframework.stereotype.Component;

/** The guide's priorities that the eligibility check found, for a list's ranking (clause 一). */
@Component
class FoundPriorities implements PriorityMarks {

  private final Judgements judgements;

  FoundPriorities(Judgements judgements) {
    this.judgements = judgements;
  }

  @Override
  public List<String> of(UUID proposalId) {
    return judgements.findings(proposalId).stream()
        .filter(finding -> finding.effect() == Effect.PRIORITY)
        .map(Finding::message)
        .distinct()
        .toList();
  }
}
