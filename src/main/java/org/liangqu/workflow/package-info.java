/**
 * The engine: the only module that imports it. One sub-package per process; beside them the
 * engine's configuration and the adapters for ports that other modules own (流程引擎).
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Workflow",
    allowedDependencies = {
      "shared",
      "directory",
      "identity",
      "identity :: access",
      "call",
      "organization",
      "proposal",
      "eligibility",
      "review",
      "reconsideration",
      "selection",
      "registration",
      "audit",
      "retention",
      "portal"
    })
package org.liangqu.workflow;
