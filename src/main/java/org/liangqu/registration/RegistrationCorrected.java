package org.liangqu.registration;

/** A returned registration was corrected and lies with the park again. */
public record RegistrationCorrected(Registration registration) {}
