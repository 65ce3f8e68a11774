package org.liangqu.proposal;

/** An open version waits for the unit's administrator (待单位确认). */
public record ProposalHandedOver(ProposalSummary proposal, HandOver handOver) {}
