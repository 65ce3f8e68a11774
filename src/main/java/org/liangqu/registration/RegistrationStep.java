package org.liangqu.registration;

import java.time.Instant;

/**
 * What was done to a registration, once (办理记录).
 *
 * @param personName of an office, null for the unit itself and the system
 */
public record RegistrationStep(
    RegistrationAction action, String personName, String opinion, Instant doneAt) {}
