package org.liangqu.proposal;

/** A proposal was submitted for the first time. */
public record ProposalSubmitted(ProposalSummary proposal) {}
