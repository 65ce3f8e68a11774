package org.liangqu.organization;

import java.util.Set;
import java.util.UUID;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.springframework.boot.test.context.TestComponent;

/** Units that request changes. */
@TestComponent
public class UnitChangeScenes {

  private final UnitChanges changes;

  UnitChangeScenes(UnitChanges changes) {
    this.changes = changes;
  }

  public static Person administratorOf(Unit unit) {
    return new Person(
        "administrator-" + unit.creditCode(),
        "单位管理员",
        Set.of(Office.of(Role.UNIT_ADMINISTRATOR, unit.creditCode().value())));
  }

  public static UnitParticulars renamed(Unit unit, String name) {
    return new UnitParticulars(
        name,
        unit.kind(),
        unit.size(),
        unit.parkCode(),
        unit.legalRepresentative(),
        unit.parentCreditCode(),
        unit.researchInstitution(),
        unit.pilotBase());
  }

  /** A request that waits in the unit's own park. */
  public UUID waiting(Unit unit) {
    return ActingAs.person(
            administratorOf(unit),
            () -> changes.request(unit.id(), renamed(unit, unit.name() + "（新）"), "更名"))
        .id();
  }
}
