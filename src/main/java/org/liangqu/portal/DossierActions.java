package org.liangqu.portal;

import java.util.Set;
import org.liangqu.call.Stage;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.proposal.ProposalStatus;
import org.liangqu.proposal.ProposalSummary;

/** Which buttons a person finds on a dossier; the services check the right again. */
record DossierActions(boolean edit, boolean submit, boolean withdraw, boolean reinstate) {

  static DossierActions of(Person person, ProposalSummary proposal) {
    boolean administers = person.holds(Role.UNIT_ADMINISTRATOR, proposal.leadCreditCode());
    return new DossierActions(
        person.isOfUnit(proposal.leadCreditCode()) && isOpen(proposal.status()),
        administers && isOpen(proposal.status()),
        administers && isWithdrawable(proposal),
        wasRefused(proposal.status()) && decidesAtStage(person, proposal));
  }

  public boolean any() {
    return edit || submit || withdraw || reinstate;
  }

  private static boolean isOpen(ProposalStatus status) {
    return status == ProposalStatus.DRAFT || status == ProposalStatus.RETURNED;
  }

  private static boolean isWithdrawable(ProposalSummary proposal) {
    return proposal.status() == ProposalStatus.RETURNED
        || proposal.status() == ProposalStatus.IN_REVIEW && proposal.stage() != Stage.INTAKE;
  }

  private static boolean wasRefused(ProposalStatus status) {
    return status == ProposalStatus.REJECTED || status == ProposalStatus.NOT_ACCEPTED;
  }

  private static boolean decidesAtStage(Person person, ProposalSummary proposal) {
    return proposal.stage() != null
        && rolesAt(proposal.stage()).stream()
            .anyMatch(role -> holds(person, role, bodyOf(role, proposal)));
  }

  private static Set<Role> rolesAt(Stage stage) {
    return switch (stage) {
      case ELIGIBILITY -> Set.of(Role.PARK_SUPERVISOR);
      case FORMAL_REVIEW -> Set.of(Role.FORMAL_REVIEWER, Role.PARK_SUPERVISOR);
      case EXPERT_REVIEW -> Set.of(Role.REVIEW_COORDINATOR, Role.PARK_SUPERVISOR);
      case BUREAU_REVIEW, SELECTION -> Set.of(Role.BUREAU_OFFICER, Role.BUREAU_LEADER);
      case RECOMMENDATION -> Set.of(Role.RECOMMENDER);
      case INTAKE -> Set.of(Role.INTAKE_OFFICER);
    };
  }

  private static String bodyOf(Role role, ProposalSummary proposal) {
    return switch (role.scope()) {
      case PARK -> proposal.parkCode();
      case BUREAU -> proposal.bureauCode();
      case RECOMMENDER -> proposal.recommenderCode();
      case UNIT, NONE -> null;
    };
  }

  private static boolean holds(Person person, Role role, String code) {
    return role.scope() == Role.Scope.NONE
        ? person.has(role)
        : code != null && person.holds(role, code);
  }
}
