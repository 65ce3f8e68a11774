package org.liangqu.identity.web;

import java.util.List;

/** What only auditors read. */
final class AuditDoors {

  private AuditDoors() {}

  static List<DoorGroup> groups() {
    return List.of(
        DoorGroup.of(
            "Auditors'",
            "The path of every proposal that was submitted, sign-ins, and what left as a file.",
            DoorGroup.doors(
                Audience.AUDITORS,
                """
                GET /audit
                GET /audit/proposals/{number}
                GET /audit/proposals/{number}/trail.json
                GET /audit/proposals/{number}/trail.xlsx
                GET /audit/proposals/{number}/runs
                GET /audit/proposals/{number}/diagrams/{definitionId}
                GET /audit/sign-ins
                GET /audit/credentials
                GET /audit/exports
                """)));
  }
}
