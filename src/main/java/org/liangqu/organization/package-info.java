/** Units, their registration, groups of companies and the register of bad credit records. */
@org.springframework.modulith.ApplicationModule(
    displayName = "Organization",
    allowedDependencies = {"shared", "directory", "identity", "call"})
package org.liangqu.organization;
