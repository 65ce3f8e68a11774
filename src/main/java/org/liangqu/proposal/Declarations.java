package org.liangqu.proposal;

/** What the unit declares and undertakes (承诺); null where it didn't answer. */
public record Declarations(
    Boolean noBadCreditRecord,
    Boolean legalRepresentativeNoBadCreditRecord,
    Boolean soundResearchManagement,
    Boolean soundFinancialManagement,
    Boolean truthful) {}
