package org.liangqu.proposal;

/** A draft or a returned proposal wasn't submitted in time (clause 五.4). */
public record ProposalExpired(ProposalSummary proposal) {}
