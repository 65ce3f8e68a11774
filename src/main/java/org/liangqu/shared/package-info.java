/**
 * Small values and policies that every module uses: refusals, credit codes, working days, the
 * clock.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Shared",
    type = org.springframework.modulith.ApplicationModule.Type.OPEN,
    allowedDependencies = {})
package org.liangqu.shared;
