/** The proposal: its form, versions, attachments and lifecycle, and who may see and do what. */
@org.springframework.modulith.ApplicationModule(
    displayName = "Proposal",
    allowedDependencies = {
      "shared",
      "directory",
      "identity",
      "identity :: access",
      "call",
      "organization",
      "retention"
    })
package org.liangqu.proposal;
