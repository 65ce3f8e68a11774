package org.liangqu.identity.web;

import java.util.List;
import org.liangqu.identity.Role;
import org.liangqu.identity.web.Reach.Thing;

/** What a unit's administrators keep of their own unit, and what its park decides about. */
final class UnitDoors {

  private static final Audience UNIT_ADMINISTRATORS = Audience.of(Role.UNIT_ADMINISTRATOR);
  private static final Audience PARK = Audience.of(Role.FORMAL_REVIEWER);

  private UnitDoors() {}

  static List<DoorGroup> groups() {
    return List.of(
        DoorGroup.of(
            "Units: pages",
            "Always the person's own unit; another's doesn't exist.",
            DoorGroup.doors(
                UNIT_ADMINISTRATORS,
                """
                GET      /unit
                POST     /unit/contact
                GET,POST /unit/change
                POST     /unit/change/withdraw
                GET      /unit/people
                GET,POST /unit/people/new
                """),
            DoorGroup.leading(
                UNIT_ADMINISTRATORS,
                Reach.own(Thing.COLLEAGUE),
                """
                POST /unit/people/{id}/invite
                POST /unit/people/{id}/disable
                POST /unit/people/{id}/enable
                POST /unit/people/{id}/appoint
                POST /unit/people/{id}/dismiss
                """),
            DoorGroup.doors(PARK.and(Role.AUDITOR), "GET /units/changes"),
            DoorGroup.leading(
                PARK,
                Reach.own(Thing.UNIT_CHANGE),
                """
                POST /units/changes/{id}/approve
                POST /units/changes/{id}/refuse
                """)));
  }
}
