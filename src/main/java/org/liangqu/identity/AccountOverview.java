package org.liangqu.identity;

import java.time.Instant;

/**
 * An account as administrators see it.
 *
 * @param lockedUntil until when it has to wait after wrong passwords, null where it needn't
 * @param lastSignIn null where nobody has signed in yet
 */
public record AccountOverview(
    Person person, boolean disabled, Instant lockedUntil, Instant lastSignIn) {}
