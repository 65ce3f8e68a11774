package org.liangqu.registration;

/** The mail address was confirmed: the registration lies with the park. */
public record RegistrationConfirmed(Registration registration) {}
