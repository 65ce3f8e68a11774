package org.liangqu.proposal;

/**
 * A draft or returned proposal that had expired can be submitted again, since its deadline moved.
 */
public record ProposalRevived(ProposalSummary proposal, String reason) {}
