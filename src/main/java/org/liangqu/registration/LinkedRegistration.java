package org.liangqu.registration;

/** A registration as somebody reaches it by a link; one that has expired shows nothing of it. */
public record LinkedRegistration(Registration registration, boolean isExpired) {}
