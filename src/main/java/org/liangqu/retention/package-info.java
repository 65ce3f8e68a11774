/** How long things are kept, and clearing away what has passed its time (保存期限). */
@org.springframework.modulith.ApplicationModule(
    displayName = "Retention",
    allowedDependencies = {"shared", "identity", "identity :: access"})
package org.liangqu.retention;
