/**
 * How a unit comes to its first account (单位注册, clause 五.1): filled in by somebody without one,
 * confirmed by mail, reviewed by the unit's park.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Registration",
    allowedDependencies = {
      "shared",
      "directory",
      "identity",
      "identity :: access",
      "organization",
      "proposal :: files",
      "retention"
    })
package org.liangqu.registration;
