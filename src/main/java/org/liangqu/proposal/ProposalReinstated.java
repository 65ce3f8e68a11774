package org.liangqu.proposal;

import org.liangqu.call.Stage;

/** A rejected proposal goes on at the stage that rejected it. */
public record ProposalReinstated(ProposalSummary proposal, Stage at, String reason) {}
