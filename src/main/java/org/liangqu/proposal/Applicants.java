package org.liangqu.proposal;

import java.util.Set;
import org.liangqu.identity.access.Separation;
import org.liangqu.identity.access.Subject;

/** Keeps a proposal's own people out of what others do with it (申报方回避). */
public final class Applicants {

  private Applicants() {}

  /** The proposal as the access table asks for it; authors and units are looked up if asked for. */
  public static Subject keptOutOf(ProposalSummary proposal, Proposals proposals) {
    return proposal
        .subject()
        .keepingOut(Separation.LEAD_UNIT, () -> Set.of(proposal.leadCreditCode()))
        .keepingOut(Separation.PARTICIPANT_UNIT, () -> proposals.participantCodes(proposal.id()))
        .keepingOut(Separation.AUTHOR, () -> proposals.authors(proposal.id()));
  }
}
