package org.liangqu.identity.web;

import java.util.List;

/** Cockpit and Admin: how administrators watch and repair the running engine. */
final class CockpitDoors {

  private CockpitDoors() {}

  static List<DoorGroup> groups() {
    return List.of(
        DoorGroup.of(
            "Cockpit and Admin: the applications",
            "Their own queries, which read only.",
            DoorGroup.doors(
                Audience.ADMINISTRATORS,
                """
                GET /camunda/app/cockpit/**
                GET /camunda/app/admin/**
                GET /camunda/api/cockpit/plugin/{plugin}/static/{*file}
                GET /camunda/api/admin/plugin/{plugin}/static/{*file}
                GET /camunda/api/admin/plugin/adminPlugins/default/metrics/aggregated
                GET,POST /camunda/api/cockpit/plugin/base/default/incident
                GET,POST /camunda/api/cockpit/plugin/base/default/incident/count
                GET /camunda/api/cockpit/plugin/base/default/process-definition/statistics
                GET /camunda/api/cockpit/plugin/base/default/process-definition/statistics-count
                GET,POST /camunda/api/cockpit/plugin/base/default/process-definition/{id}/called-process-definitions
                GET,POST /camunda/api/cockpit/plugin/base/default/process-instance
                GET,POST /camunda/api/cockpit/plugin/base/default/process-instance/count
                GET,POST /camunda/api/cockpit/plugin/base/default/process-instance/{id}/called-process-instances
                """)),
        DoorGroup.of(
            "Cockpit and Admin: the engine",
            "Under `" + EngineOperations.NAMED + "`, beside what is Tasklist's.",
            EngineOperations.administrators(EngineOperations.NAMED),
            EngineRefusals.under(EngineOperations.NAMED)));
  }
}
