/** Files that leave the system: who made them, and the record of them (导出). */
@org.springframework.modulith.ApplicationModule(
    displayName = "Export",
    allowedDependencies = {"shared", "identity", "identity :: access"})
package org.liangqu.export;
