package org.liangqu.portal;

import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.proposal.ProposalStatus;
import org.liangqu.proposal.ProposalSummary;

/** Which buttons a person finds on a dossier; the services check the right again. */
record DossierActions(boolean submit, boolean withdraw, boolean reinstate) {

  static DossierActions of(Person person, ProposalSummary proposal) {
    String unit = proposal.leadCreditCode();
    boolean administrator = person.holds(Role.UNIT_ADMINISTRATOR, unit);
    boolean ofUnit = administrator || person.holds(Role.APPLICANT, unit);
    ProposalStatus status = proposal.status();
    return new DossierActions(
        administrator && (status == ProposalStatus.DRAFT || status == ProposalStatus.RETURNED),
        ofUnit && (status == ProposalStatus.IN_REVIEW || status == ProposalStatus.RETURNED),
        wasRefused(status) && holdsOfficeOf(person, proposal));
  }

  boolean any() {
    return submit || withdraw || reinstate;
  }

  private static boolean wasRefused(ProposalStatus status) {
    return status == ProposalStatus.REJECTED || status == ProposalStatus.NOT_ACCEPTED;
  }

  private static boolean holdsOfficeOf(Person person, ProposalSummary proposal) {
    return proposal.stage() != null
        && switch (proposal.stage()) {
          case FORMAL_REVIEW -> holds(person, Role.FORMAL_REVIEWER, proposal.parkCode());
          case EXPERT_REVIEW -> holds(person, Role.REVIEW_COORDINATOR, proposal.parkCode());
          case BUREAU_REVIEW -> holds(person, Role.BUREAU_OFFICER, proposal.bureauCode());
          case RECOMMENDATION -> holds(person, Role.RECOMMENDER, proposal.recommenderCode());
          case INTAKE -> person.holds(Office.of(Role.INTAKE_OFFICER));
          case ELIGIBILITY, SELECTION -> false;
        };
  }

  private static boolean holds(Person person, Role role, String code) {
    return code != null && person.holds(role, code);
  }
}
