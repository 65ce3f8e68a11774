/** A year's call for proposals: window, deadlines, project types, industrial clusters. */
@org.springframework.modulith.ApplicationModule(
    displayName = "Call",
    allowedDependencies = {"shared", "directory", "identity", "identity :: access"})
package org.liangqu.call;
