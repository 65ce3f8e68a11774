package org.liangqu.organization;

/**
 * A register at a glance.
 *
 * @param entries how many are listed
 * @param lastImport null if there was none
 */
public record RegisterOverview(RegisterKind register, long entries, RegisterImport lastImport) {}
