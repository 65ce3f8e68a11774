package org.liangqu.proposal;

import org.liangqu.call.Stage;

/**
 * Those concerned are to be told of a decision; {@code outcome} is null when the stage decided
 * nothing, since it was withdrawn, expired or returned directly.
 */
public record OutcomeAnnounced(
    ProposalSummary proposal, Stage stage, Outcome outcome, ProposalStatus status, String reason) {}
