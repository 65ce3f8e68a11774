package org.liangqu.portal.editor;

import java.util.List;
import java.util.stream.Stream;
import org.liangqu.identity.CurrentPerson;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.organization.Unit;
import org.liangqu.organization.Units;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Component;

/** The units that the person who is signed in applies for. */
@Component
class OwnUnits {

  private final Units units;
  private final CurrentPerson currentPerson;

  OwnUnits(Units units, CurrentPerson currentPerson) {
    this.units = units;
    this.currentPerson = currentPerson;
  }

  /**
   * @throws Refusal for whoever is none of a unit's people
   */
  List<Unit> all() {
    Person person = currentPerson.get();
    List<Unit> own =
        Stream.of(Role.APPLICANT, Role.UNIT_ADMINISTRATOR)
            .flatMap(role -> person.officeCodes(role).stream())
            .distinct()
            .sorted()
            .map(units::own)
            .toList();
    if (own.isEmpty()) {
      throw Refusal.forbidden("proposals-unit", "只有申报单位的申报人和单位管理员可以填写申报书");
    }
    return own;
  }
}
