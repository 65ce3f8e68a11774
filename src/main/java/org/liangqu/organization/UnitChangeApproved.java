package org.liangqu.organization;

/** The park has changed what is registered of a unit. */
public record UnitChangeApproved(UnitChange change) {}
