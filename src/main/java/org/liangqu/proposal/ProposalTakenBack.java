package org.liangqu.proposal;

/** The applicants go on writing what they had handed over (撤回送审). */
public record ProposalTakenBack(ProposalSummary proposal, String byName) {}
