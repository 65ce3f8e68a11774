package org.liangqu.proposal;

import org.liangqu.call.Stage;

/** A proposal goes back to its unit from the stage where it was, which decided nothing (直接退回). */
public record ProposalReturnedDirectly(ProposalSummary proposal, Stage at, String reason) {}
