package org.liangqu.proposal;

/** The unit's administrator wants an open version changed (单位退回修改). */
public record ProposalHandedBack(ProposalSummary proposal, HandOver handOver, HandBack handBack) {}
