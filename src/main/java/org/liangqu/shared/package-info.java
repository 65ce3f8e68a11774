/**
 * Small values and policies that every module uses: refusals, credit codes, working days, the
 * clock.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Shared",
    allowedDependencies = {})
package org.liangqu.shared;
