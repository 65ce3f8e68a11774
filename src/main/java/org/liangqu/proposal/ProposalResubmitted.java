package org.liangqu.proposal;

/** A returned proposal was corrected and submitted again. */
public record ProposalResubmitted(ProposalSummary proposal) {}
