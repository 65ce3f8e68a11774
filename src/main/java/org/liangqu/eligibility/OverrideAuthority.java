package org.liangqu.eligibility;

import java.util.Optional;
import org.liangqu.call.Stage;
import org.liangqu.identity.Office;
import org.liangqu.identity.Role;
import org.liangqu.proposal.ProposalSummary;

/**
 * Whose word passes a finding (豁免权限). One office answers for all stages of its body, so that what
 * it passed stays passed until the proposal leaves that body.
 */
final class OverrideAuthority {

  private OverrideAuthority() {}

  static Role at(Stage stage) {
    return switch (stage) {
      case ELIGIBILITY, FORMAL_REVIEW, EXPERT_REVIEW -> Role.PARK_SUPERVISOR;
      case BUREAU_REVIEW, SELECTION -> Role.BUREAU_LEADER;
      case RECOMMENDATION -> Role.RECOMMENDER;
      case INTAKE -> Role.INTAKE_OFFICER;
    };
  }

  /** None for a unit outside the parks, whose proposal no office has. */
  static Optional<Office> of(Stage stage, ProposalSummary proposal) {
    Role role = at(stage);
    return switch (role) {
      case PARK_SUPERVISOR -> office(role, proposal.parkCode());
      case BUREAU_LEADER -> office(role, proposal.bureauCode());
      case RECOMMENDER -> office(role, proposal.recommenderCode());
      default -> Optional.of(Office.of(role));
    };
  }

  private static Optional<Office> office(Role role, String code) {
    return Optional.ofNullable(code).map(known -> Office.of(role, known));
  }
}
