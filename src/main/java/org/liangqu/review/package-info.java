/**
 * What people decide at each stage, the expert pool, panels, scores and the argumentation
 * (审查与专家评审).
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Review",
    allowedDependencies = {
      "shared",
      "directory",
      "identity",
      "identity :: access",
      "call",
      "organization",
      "proposal"
    })
package org.liangqu.review;
