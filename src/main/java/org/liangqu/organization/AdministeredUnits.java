package org.liangqu.organization;

import java.util.Optional;
import java.util.UUID;
import org.liangqu.identity.Role;
import org.liangqu.identity.access.Access;
import org.liangqu.identity.access.Act;
import org.liangqu.identity.access.Subject;
import org.springframework.stereotype.Component;

/** The units that the person acting now administers; to others they don't exist. */
@Component
class AdministeredUnits {

  private final UnitRepository units;
  private final Access access;

  AdministeredUnits(UnitRepository units, Access access) {
    this.units = units;
    this.access = access;
  }

  /**
   * @throws org.liangqu.shared.Refusal NOT_FOUND for another's unit as for one that there isn't
   */
  UnitEntity get(UUID id) {
    Optional<UnitEntity> unit = units.findById(id);
    String creditCode = unit.map(found -> found.toUnit().creditCode().value()).orElse(null);
    access.require(Act.CHANGE_UNIT, Subject.nothing().of(Role.Scope.UNIT, creditCode));
    return unit.orElseThrow();
  }
}
