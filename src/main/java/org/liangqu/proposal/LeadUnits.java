package org.liangqu.proposal;

import java.util.UUID;
import org.liangqu.directory.Directory;
import org.liangqu.directory.Park;
import org.liangqu.organization.RegistrationStatus;
import org.liangqu.organization.Unit;
import org.liangqu.organization.Units;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Component;

/** Finds the offices that the proposals of a unit pass through. */
@Component
class LeadUnits {

  private final Units units;
  private final Directory directory;

  LeadUnits(Units units, Directory directory) {
    this.units = units;
    this.directory = directory;
  }

  /** The unit, if the current person is one of its people. */
  LeadUnit own(UUID unitId) {
    return leadUnit(units.own(unitId));
  }

  /** The unit as registered now, if its registration is approved (clause 五.1). */
  LeadUnit approved(UUID unitId) {
    Unit unit = units.get(unitId);
    if (unit.registrationStatus() != RegistrationStatus.APPROVED) {
      throw Refusal.conflict(
          "unit-not-approved",
          "单位“%s”的注册%s，通过后才能提交项目".formatted(unit.name(), unit.registrationStatus().label()));
    }
    return leadUnit(unit);
  }

  private LeadUnit leadUnit(Unit unit) {
    Park park = unit.parkCode() == null ? null : directory.park(unit.parkCode());
    return new LeadUnit(
        unit.id(),
        unit.name(),
        unit.creditCode().value(),
        unit.parkCode(),
        park == null ? null : park.bureauCode(),
        park == null ? null : park.recommenderCode());
  }
}
