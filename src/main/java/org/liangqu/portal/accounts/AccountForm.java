package org.liangqu.portal.accounts;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.liangqu.identity.Office;
import org.liangqu.identity.Role;

/**
 * An account to open, as it is typed.
 *
 * @param office group ids of offices, empty ones for those not chosen
 * @param unitRole a role at a unit, null for none
 * @param creditCode the unit's
 */
record AccountForm(
    String id, String name, String mail, List<String> office, Role unitRole, String creditCode) {

  AccountForm {
    office = office == null ? List.of() : List.copyOf(office);
  }

  /** The office chosen in the n-th field, null where none was. */
  public String officeAt(int field) {
    return field < office.size() ? office.get(field) : null;
  }

  Set<Office> offices(OfficeChoices choices) {
    Set<Office> chosen = new LinkedHashSet<>();
    office.stream().filter(one -> !one.isBlank()).map(choices::existing).forEach(chosen::add);
    if (unitRole != null) {
      chosen.add(choices.atUnit(unitRole, creditCode == null ? "" : creditCode));
    }
    return chosen;
  }
}
