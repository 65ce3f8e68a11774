package org.liangqu.reconsideration;

import org.liangqu.proposal.ProposalSummary;

/** A unit takes its request back (复议申请已撤回). */
public record ReconsiderationWithdrawn(ProposalSummary proposal) {}
