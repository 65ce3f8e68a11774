package org.liangqu.proposal;

import jakarta.persistence.Embeddable;

/** What the unit declares and undertakes (承诺); null where it didn't answer. */
@Embeddable
public record Declarations(
    Boolean noBadCreditRecord,
    Boolean legalRepresentativeNoBadCreditRecord,
    Boolean soundResearchManagement,
    Boolean soundFinancialManagement,
    Boolean truthful) {}
