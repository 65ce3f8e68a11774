package org.liangqu.organization;

/** A unit asks its park to change what is registered of it. */
public record UnitChangeRequested(UnitChange change) {}
