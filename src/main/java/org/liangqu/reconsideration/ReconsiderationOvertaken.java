package org.liangqu.reconsideration;

import org.liangqu.proposal.ProposalSummary;

/** A proposal with an open request was reinstated directly (已直接恢复审批). */
public record ReconsiderationOvertaken(ProposalSummary proposal) {}
