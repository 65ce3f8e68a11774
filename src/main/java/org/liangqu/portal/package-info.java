/** Layout, sign-in, start page and the pages that show several modules at once (门户). */
@org.springframework.modulith.ApplicationModule(
    displayName = "Portal",
    allowedDependencies = {
      "shared",
      "directory",
      "identity",
      "identity :: access",
      "call",
      "organization",
      "registration",
      "proposal",
      "proposal :: comparison",
      "proposal :: draft",
      "proposal :: files",
      "proposal :: hints",
      "eligibility",
      "review",
      "reconsideration",
      "selection",
      "notification",
      "export"
    })
package org.liangqu.portal;
