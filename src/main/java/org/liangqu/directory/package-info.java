/** Reference data: parks, prefecture bureaus, recommending units and their contacts. */
@org.springframework.modulith.ApplicationModule(
    displayName = "Directory",
    allowedDependencies = {"shared"})
package org.liangqu.directory;
