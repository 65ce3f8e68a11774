package org.liangqu.organization;

/** The park leaves a unit as it is registered. */
public record UnitChangeRefused(UnitChange change) {}
