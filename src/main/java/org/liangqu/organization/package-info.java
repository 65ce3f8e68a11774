/** Units, their registration, groups of companies and the registers of units (名录). */
@org.springframework.modulith.ApplicationModule(
    displayName = "Organization",
    allowedDependencies = {
      "shared",
      "directory",
      "identity",
      "identity :: access",
      "call",
      "export",
      "retention"
    })
package org.liangqu.organization;
