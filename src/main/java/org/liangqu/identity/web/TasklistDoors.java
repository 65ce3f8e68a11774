package org.liangqu.identity.web;

import java.util.List;
import org.liangqu.identity.Role;
import org.liangqu.identity.web.Reach.Thing;

/**
 * The web applications' frame, and what Tasklist asks of the engine for an office's work: lists, a
 * task with its form, claiming, completing. Nothing else of the engine is open to it.
 */
final class TasklistDoors {

  private static final String ENGINE = EngineOperations.NAMED;

  private static final Audience STARTING = Audience.of(Role.BUREAU_OFFICER);

  /** Administrators ask the same of Cockpit. */
  private static final Audience EITHER = Audience.OFFICES.and(Role.ADMINISTRATOR);

  private TasklistDoors() {}

  static List<DoorGroup> groups() {
    return List.of(frame(), tasks());
  }

  private static DoorGroup frame() {
    return DoorGroup.of(
        "Web applications: frame",
        "Files of the web applications, who is signed in, and the way out.",
        DoorGroup.doors(
            EITHER,
            """
            GET  /camunda/favicon.ico
            GET  /camunda/lib/**
            GET  /camunda/assets/**
            GET  /camunda/app/welcome/**
            GET  /camunda/app/tasklist/scripts/liangqu-common.js
            GET  /camunda/api/admin/auth/user/default
            GET  /camunda/api/engine/engine
            """),
        DoorGroup.doors(
            Audience.OFFICES,
            """
            GET  /camunda/app/tasklist/**
            GET  /camunda/api/tasklist/plugin/{plugin}/static/{*file}
            """),
        DoorGroup.nobodys(
            "",
            "Creates an administrator whenever there is none (CVE-2026-77226).",
            """
            ANY /camunda/api/admin/setup/**
            """),
        DoorGroup.doors(Audience.PUBLIC, "POST /camunda/api/admin/auth/user/default/logout"),
        DoorGroup.nobodys("", "Sign-in has one door.", "ANY /camunda/api/admin/auth/**"));
  }

  private static DoorGroup tasks() {
    return DoorGroup.of(
        "Tasklist: the offices' work",
        "Under `" + ENGINE + "`. The engine answers for the person's own tasks and lists.",
        DoorGroup.doors(
            ENGINE,
            EITHER,
            """
            GET         /task
            GET         /process-definition
            GET         /process-definition/count
            GET         /process-definition/{id}/xml
            GET,OPTIONS /filter
            GET         /filter/count
            """),
        leading(EITHER, ofTask(), "GET /task/{id}"),
        leading(
            Audience.OFFICES,
            ofTask().refusingOthers(),
            """
            GET  /task/{id}/form
            GET  /task/{id}/deployed-form
            GET  /task/{id}/form-variables
            POST /task/{id}/claim
            POST /task/{id}/submit-form
            POST /task/{id}/complete
            """),
        leading(
            EITHER,
            Reach.own(Thing.FILTER)
                .refusingOthers()
                .everywhere(Role.ADMINISTRATOR, Reception.ALLOWED),
            """
            GET      /filter/{id}
            GET,POST /filter/{id}/count
            GET,POST /filter/{id}/list
            """),
        leading(
            EITHER,
            Reach.own(Thing.ACCOUNT).everywhere(Role.ADMINISTRATOR, Reception.ALLOWED),
            "GET /user/{id}/profile"),
        DoorGroup.doors(
            ENGINE,
            STARTING,
            """
            GET /process-definition/{id}/startForm
            GET /process-definition/{id}/deployed-start-form
            GET /process-definition/{id}/form-variables
            """),
        leading(
            STARTING,
            Reach.own(Thing.START_FORM).refusingOthers(),
            "POST /process-definition/{id}/submit-form"));
  }

  private static Reach ofTask() {
    return Reach.own(Thing.TASK).everywhere(Role.ADMINISTRATOR, Reception.ALLOWED);
  }

  private static List<Door> leading(Audience audience, Reach reach, String rows) {
    return DoorGroup.doors(ENGINE, audience, rows).stream()
        .map(door -> door.leadingTo(reach))
        .toList();
  }
}
