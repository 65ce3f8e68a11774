package org.liangqu.eligibility;

/**
 * On which facts a finding was made (审查依据).
 *
 * @param row the row that fired, null where it can't be told any more
 */
public record FindingBasis(TableBasis table, TableBasis.Row row) {}
