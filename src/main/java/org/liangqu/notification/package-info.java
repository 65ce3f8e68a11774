/** Tells people what was decided: composes messages from the others' events and delivers them. */
@org.springframework.modulith.ApplicationModule(
    displayName = "Notification",
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
      "retention"
    })
package org.liangqu.notification;
