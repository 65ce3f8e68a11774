package org.liangqu.registration;

/** What became of a registration is told to whoever filled it in (告知结果). */
public record RegistrationAnnounced(Registration registration) {}
