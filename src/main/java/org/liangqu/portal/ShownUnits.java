package org.liangqu.portal;

import org.liangqu.identity.access.Access;
import org.liangqu.identity.access.Act;
import org.liangqu.organization.Unit;
import org.liangqu.organization.Units;
import org.liangqu.proposal.ProposalSummary;
import org.springframework.stereotype.Component;

/** The unit of a proposal as far as the reader may know it. */
@Component
public class ShownUnits {

  private final Units units;
  private final Access access;

  ShownUnits(Units units, Access access) {
    this.units = units;
    this.access = access;
  }

  /** Experts judge the proposal and call nobody. */
  public Unit of(ProposalSummary proposal) {
    Unit unit = units.get(proposal.unitId());
    return access.allows(Act.READ_CONTACT, proposal.subject()) ? unit : unit.withMaskedPhone();
  }
}
