package org.liangqu.identity.web;

import java.util.List;
import org.liangqu.identity.web.Reach.Thing;

/** The rest of the application's own REST interface. */
final class ApiDoors {

  private static final String REASON = "Only administrators write programs against the interface.";

  private ApiDoors() {}

  static List<DoorGroup> groups() {
    return List.of(
        DoorGroup.of(
            "REST: calls, parks, units, registers",
            "Everybody reads what is published; administrators keep calls and registers.",
            DoorGroup.doors(
                Audience.EVERYBODY,
                """
                GET /api/calls
                GET /api/calls/{id}
                GET /api/calls/{id}/guide
                GET /api/parks
                GET /api/parks/{code}
                """),
            DoorGroup.leading(Audience.UNITS, Reach.own(Thing.UNIT), "GET /api/units/{creditCode}"),
            DoorGroup.doors(
                Audience.SUPERVISION,
                """
                GET /api/calls/{id}/history
                GET /api/registers
                GET /api/registers/{register}/entries
                GET /api/registers/{register}/template
                GET /api/registers/{register}/imports
                GET /api/registers/{register}/imports/{id}/file
                """),
            DoorGroup.doors(
                Audience.ADMINISTRATORS,
                """
                POST /api/calls
                PUT,DELETE /api/calls/{id}
                POST /api/calls/{id}/copy
                POST /api/calls/{id}/preview
                POST /api/calls/{id}/publication
                POST /api/registers/{register}/previews
                DELETE /api/registers/{register}/previews/{id}
                POST /api/what-if
                GET  /api/what-if/{id}
                POST /api/what-if/{id}/stop
                GET  /api/what-if/{id}/differences
                """),
            DoorGroup.leading(
                Audience.ADMINISTRATORS,
                Reach.own(Thing.PREVIEW),
                """
                GET  /api/registers/{register}/previews/{id}
                POST /api/registers/{register}/previews/{id}/confirmation
                """)),
        DoorGroup.of(
            "Description of the REST interface",
            REASON,
            DoorGroup.doors(
                Audience.ADMINISTRATORS,
                """
                GET /swagger-ui.html
                GET /swagger-ui/**
                GET /v3/api-docs
                GET /v3/api-docs.yaml
                GET /v3/api-docs/swagger-config
                """)));
  }
}
