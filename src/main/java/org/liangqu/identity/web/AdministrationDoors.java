package org.liangqu.identity.web;

import java.util.List;
import org.liangqu.identity.Role;
import org.liangqu.identity.web.Reach.Thing;

/** The pages on which administrators keep calls, calendar, registers, notices and tables. */
final class AdministrationDoors {

  private AdministrationDoors() {}

  static List<DoorGroup> groups() {
    return List.of(
        DoorGroup.of(
            "Administrators': pages",
            "Auditors look on where a change of dates or registers is on record.",
            DoorGroup.doors(
                Audience.SUPERVISION,
                """
                GET /calls/{year}/history
                GET /parks/changes
                GET /extensions
                GET /extensions/{number}
                GET /extensions/{number}/progress
                GET /registers
                GET /registers/{register}
                GET /registers/{register}/template
                GET /registers/{register}/imports
                GET /registers/{register}/imports/{id}/file
                """),
            DoorGroup.doors(
                Audience.ADMINISTRATORS,
                """
                GET,POST /calls/new
                POST     /calls/{year}/copy
                GET,POST /calls/{year}/edit
                GET,POST /calls/{year}/publish
                POST     /calls/{year}/discard
                GET,POST /working-days/edit
                POST     /extensions
                GET      /extensions/new
                POST     /extensions/preview
                POST     /extensions/edit
                POST     /registers/{register}/previews
                POST     /registers/{register}/previews/{id}/discard
                GET,POST /what-if
                GET      /what-if/{id}
                POST     /what-if/{id}/stop
                GET      /what-if/{id}/differences.csv
                GET      /what-if/{id}/differences.xlsx
                GET      /admin/notices
                GET,POST /admin/notices/{key}/{language}
                POST     /admin/notices/{key}/{language}/preview
                POST     /admin/notices/{key}/{language}/test
                POST     /admin/notices/{key}/{language}/reset
                GET      /admin/deliveries
                POST     /admin/deliveries/{id}/again
                POST     /admin/deliveries/again
                GET      /admin/accounts
                GET,POST /admin/accounts/new
                GET      /admin/accounts/{id}
                POST     /admin/accounts/{id}/offices
                POST     /admin/accounts/{id}/offices/dismiss
                POST     /admin/accounts/{id}/unlock
                POST     /admin/accounts/{id}/link
                POST     /admin/accounts/{id}/sessions/end
                POST     /admin/accounts/{id}/disable
                POST     /admin/accounts/{id}/enable
                POST     /admin/second-factors/{account}/reset
                GET,POST /admin/tokens
                GET      /admin/tokens/new
                POST     /admin/tokens/{id}/revocation
                GET      /admin/retention
                POST     /admin/retention/clearing
                """),
            DoorGroup.leading(
                Audience.ADMINISTRATORS.and(Role.PARK_SUPERVISOR),
                Reach.own(Thing.PARK)
                    .refusingOthers()
                    .everywhere(Role.ADMINISTRATOR, Reception.ALLOWED),
                "GET,POST /parks/{code}/contact"),
            DoorGroup.leading(
                Audience.ADMINISTRATORS,
                Reach.own(Thing.PREVIEW),
                """
                GET  /registers/{register}/previews/{id}
                POST /registers/{register}/previews/{id}/confirm
                """)),
        DoorGroup.of(
            "The demonstration's clock",
            "There in the profile `demo` only.",
            DoorGroup.doors(
                Audience.ADMINISTRATORS,
                """
                GET  /demo/clock
                POST /demo/clock/to
                POST /demo/clock/by
                POST /demo/clock/reset
                """)));
  }
}
