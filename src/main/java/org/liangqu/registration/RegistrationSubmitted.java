package org.liangqu.registration;

/** A registration was filled in; its mail address is to be confirmed. */
public record RegistrationSubmitted(Registration registration) {}
