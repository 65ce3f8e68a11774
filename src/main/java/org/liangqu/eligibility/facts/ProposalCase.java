package org.liangqu.eligibility.facts;

import java.time.Instant;
import java.util.List;
import org.liangqu.call.Call;
import org.liangqu.call.ProposalType;
import org.liangqu.organization.RegisterStanding;
import org.liangqu.organization.Unit;
import org.liangqu.proposal.ProposalContent;
import org.liangqu.proposal.ProposalDossier;
import org.liangqu.proposal.ProposalSummary;

/**
 * All that a judgement reads of a proposal, gathered once.
 *
 * @param firstSubmittedAt when it was first submitted; now, for a draft
 * @param registers what the imported registers say of the lead unit
 * @param group the lead unit's whole group of companies, itself among them
 * @param liveProposals the group's live proposals in the call, the first submitted first
 */
public record ProposalCase(
    ProposalDossier dossier,
    Unit unit,
    Call call,
    Instant firstSubmittedAt,
    RegisterStanding registers,
    List<Unit> group,
    List<ProposalSummary> liveProposals) {

  public ProposalCase {
    group = List.copyOf(group);
    liveProposals = List.copyOf(liveProposals);
  }

  public ProposalSummary summary() {
    return dossier.summary();
  }

  public ProposalContent content() {
    return dossier.content();
  }

  public ProposalType type() {
    return summary().type();
  }

  /** The lead unit's credit code. */
  String leadCode() {
    return unit.creditCode().value();
  }

  boolean isLead(String creditCode) {
    return creditCode != null && leadCode().equals(creditCode.strip());
  }
}
