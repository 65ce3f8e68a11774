package org.liangqu.registration;

/** Somebody who knows number and mail address asked for a further link. */
public record RegistrationLinkRequested(Registration registration) {}
