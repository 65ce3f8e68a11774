package org.liangqu.proposal;

/** The unit withdrew its proposal. */
public record ProposalWithdrawn(ProposalSummary proposal, String reason) {}
