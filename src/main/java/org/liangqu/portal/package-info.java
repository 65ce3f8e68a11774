/** Layout, sign-in, start page and the pages that show several modules at once. */
@org.springframework.modulith.ApplicationModule(
    displayName = "门户",
    allowedDependencies = {
      "shared",
      "directory",
      "identity",
      "call",
      "organization",
      "proposal",
      "eligibility",
      "review",
      "selection",
      "notification"
    })
package org.liangqu.portal;
