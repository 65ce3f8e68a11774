/** Selection lists and the letters that carry them to the department (遴选函及清单). */
@org.springframework.modulith.ApplicationModule(
    displayName = "Selection",
    allowedDependencies = {
      "shared",
      "directory",
      "identity",
      "identity :: access",
      "call",
      "organization",
      "proposal",
      "review",
      "export"
    })
package org.liangqu.selection;
