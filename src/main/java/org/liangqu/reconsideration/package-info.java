/** A unit's request that a rejection be reconsidered, and the office's answer (申请复议). */
@org.springframework.modulith.ApplicationModule(
    displayName = "Reconsideration",
    allowedDependencies = {
      "shared",
      "identity",
      "identity :: access",
      "call",
      "proposal",
      "review"
    })
package org.liangqu.reconsideration;
