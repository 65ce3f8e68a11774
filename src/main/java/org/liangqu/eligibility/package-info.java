/**
 * The guide's rules: facts about a proposal, the findings of the decision tables, overrides
 * (资格与合规审查).
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Eligibility",
    allowedDependencies = {
      "shared",
      "directory",
      "identity",
      "identity :: access",
      "call",
      "organization",
      "proposal",
      "export"
    })
package org.liangqu.eligibility;
