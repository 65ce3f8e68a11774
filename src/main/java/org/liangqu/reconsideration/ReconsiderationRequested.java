package org.liangqu.reconsideration;

import org.liangqu.call.Stage;
import org.liangqu.proposal.ProposalSummary;

/** A unit asks for a rejection to be reconsidered (复议申请已提交). */
public record ReconsiderationRequested(ProposalSummary proposal, Stage stage) {}
