package org.liangqu.identity.web;

import java.util.List;

/** What only auditors read. */
final class AuditDoors {

  private AuditDoors() {}

  static List<DoorGroup> groups() {
    return List.of(
        DoorGroup.of(
            "Auditors'",
            "The path of every proposal that was submitted.",
            DoorGroup.doors(
                Audience.AUDITORS,
                """
                GET /audit
                GET /audit/proposals/{number}
                GET /audit/proposals/{number}/runs
                GET /audit/proposals/{number}/diagrams/{definitionId}
                """)));
  }
}
