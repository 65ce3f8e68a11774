/** The auditor's view: what happened to a proposal, when, by whom and by which rule. Read only. */
@org.springframework.modulith.ApplicationModule(
    displayName = "Audit",
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
      "notification",
      "export"
    })
package org.liangqu.audit;
