package org.liangqu.portal;

import org.liangqu.identity.Person;
import org.liangqu.identity.access.AccessTable;
import org.liangqu.identity.access.Act;
import org.liangqu.identity.access.Subject;
import org.liangqu.proposal.ProposalStatus;
import org.liangqu.proposal.ProposalSummary;

/** Which buttons a person finds on a dossier; the services check the right again. */
record DossierActions(
    boolean edit, boolean submit, boolean withdraw, boolean reinstate, boolean reconsider) {

  /**
   * @param reconsiderable whether a request for reconsideration is there, or can still be made
   */
  static DossierActions of(Person person, ProposalSummary proposal, boolean reconsiderable) {
    return new DossierActions(
        isOpen(proposal.status()) && entitles(Act.WRITE_PROPOSAL, person, proposal.subject()),
        isOpen(proposal.status()) && entitles(Act.SUBMIT_PROPOSAL, person, proposal.subject()),
        proposal.mayBeWithdrawn() && entitles(Act.WITHDRAW_PROPOSAL, person, proposal.subject()),
        wasRefused(proposal) && entitles(Act.REINSTATE_PROPOSAL, person, decided(proposal)),
        reconsiderable
            && wasRefused(proposal)
            && entitles(Act.WRITE_RECONSIDERATION, person, proposal.subject()));
  }

  /** Whether there is anything to do besides what the unit's next step leads to. */
  public boolean any() {
    return withdraw || reinstate || reconsider;
  }

  private static boolean isOpen(ProposalStatus status) {
    return status == ProposalStatus.DRAFT || status == ProposalStatus.RETURNED;
  }

  private static boolean wasRefused(ProposalSummary proposal) {
    return proposal.stage() != null
        && (proposal.status() == ProposalStatus.REJECTED
            || proposal.status() == ProposalStatus.NOT_ACCEPTED);
  }

  private static Subject decided(ProposalSummary proposal) {
    return proposal.subject().in(proposal.stage().situation());
  }

  private static boolean entitles(Act act, Person person, Subject subject) {
    return AccessTable.rule(act).entitles(person, subject);
  }
}
