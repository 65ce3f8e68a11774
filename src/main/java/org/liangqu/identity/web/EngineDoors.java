package org.liangqu.identity.web;

import java.util.List;

/** The engine's REST: for the administrators' Modeler, with credentials in every request. */
final class EngineDoors {

  private static final String ROOT = "/engine-rest";

  private EngineDoors() {}

  static List<DoorGroup> groups() {
    return List.of(
        DoorGroup.of(
            "The engine's REST",
            "Under `" + ROOT + "`, with credentials in every request and without a session.",
            DoorGroup.doors(ROOT, Audience.ADMINISTRATORS, "GET /engine"),
            EngineOperations.administrators(ROOT),
            EngineOperations.shared(ROOT),
            EngineRefusals.under(ROOT),
            DoorGroup.nobodys(
                ROOT,
                "There is one engine; the same as without its name.",
                "ANY /engine/{name}/**")));
  }
}
