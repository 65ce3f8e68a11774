package org.liangqu.eligibility;

import java.util.Optional;
import org.liangqu.call.Stage;
import org.liangqu.identity.Office;
import org.liangqu.identity.Role;
import org.liangqu.identity.access.AccessTable;
import org.liangqu.identity.access.Act;
import org.liangqu.proposal.ProposalSummary;

/**
 * Whose word passes a finding (豁免权限). One office answers for all stages of its body, so that what
 * it passed stays passed until the proposal leaves that body.
 */
final class OverrideAuthority {

  private OverrideAuthority() {}

  static Role at(Stage stage) {
    return AccessTable.roles(Act.OVERRIDE_FINDING, stage.situation()).iterator().next();
  }

  /** None for a unit outside the parks, whose proposal no office has. */
  static Optional<Office> of(Stage stage, ProposalSummary proposal) {
    return proposal.officeOf(at(stage));
  }
}
