package org.liangqu.identity.web;

import java.util.List;
import org.liangqu.identity.Role;
import org.liangqu.identity.web.Reach.Thing;

/** Units that register, as the park's offices see them; their own pages are public. */
final class RegistrationDoors {

  private static final Audience PARK = Audience.of(Role.FORMAL_REVIEWER, Role.PARK_SUPERVISOR);

  private RegistrationDoors() {}

  static List<DoorGroup> groups() {
    return List.of(
        DoorGroup.of(
            "Registration of units: pages of the park",
            "Whoever registers has no account yet; the park decides in Tasklist.",
            DoorGroup.doors(PARK.and(Role.ADMINISTRATOR).and(Role.AUDITOR), "GET /registrations"),
            DoorGroup.leading(
                PARK.and(Role.ADMINISTRATOR).and(Role.AUDITOR),
                readable(),
                "GET /registrations/{id}"),
            DoorGroup.leading(
                PARK.and(Role.AUDITOR),
                readable(),
                """
                GET /registrations/{id}/licence
                GET /registrations/{id}/licence/pages/{page}
                """),
            DoorGroup.leading(
                Audience.of(Role.FORMAL_REVIEWER, Role.ADMINISTRATOR),
                readable(),
                "POST /registrations/{id}/invite")));
  }

  private static Reach readable() {
    return Reach.own(Thing.REGISTRATION)
        .everywhere(Role.AUDITOR, Reception.ALLOWED)
        .everywhere(Role.ADMINISTRATOR, Reception.ALLOWED);
  }
}
