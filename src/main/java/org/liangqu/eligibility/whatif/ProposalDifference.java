package org.liangqu.eligibility.whatif;

import java.util.List;
import java.util.UUID;
import org.liangqu.call.ProposalType;
import org.liangqu.proposal.Outcome;

/**
 * A proposal that the proposed tables judge differently. It tells no more of the dossier than who
 * applies for what type, and what the rules say: an administrator decides nothing.
 */
public record ProposalDifference(
    UUID proposalId,
    String number,
    String unitName,
    ProposalType type,
    Outcome before,
    Outcome after,
    VerdictChange change,
    List<RuleDifference> rules) {

  public ProposalDifference {
    rules = List.copyOf(rules);
  }
}
