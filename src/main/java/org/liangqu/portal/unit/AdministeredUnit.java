package org.liangqu.portal.unit;

import java.util.List;
import org.liangqu.identity.CurrentPerson;
import org.liangqu.identity.Role;
import org.liangqu.organization.Unit;
import org.liangqu.organization.Units;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Component;

/** The unit whose pages somebody looks at: one that the person administers. */
@Component
class AdministeredUnit {

  private final Units units;
  private final CurrentPerson currentPerson;

  AdministeredUnit(Units units, CurrentPerson currentPerson) {
    this.units = units;
    this.currentPerson = currentPerson;
  }

  /** By credit code; one, for nearly everybody. */
  List<Unit> all() {
    return currentPerson.get().officeCodes(Role.UNIT_ADMINISTRATOR).stream()
        .sorted()
        .map(units::own)
        .toList();
  }

  /**
   * @param creditCode which of several, blank for the first
   * @throws Refusal NOT_FOUND for a unit that the person doesn't administer
   */
  Unit get(String creditCode) {
    return all().stream()
        .filter(unit -> creditCode.isBlank() || unit.creditCode().value().equals(creditCode))
        .findFirst()
        .orElseThrow(() -> Refusal.notFound("unit-unknown", "单位不存在，或您不是该单位的单位管理员"));
  }
}
