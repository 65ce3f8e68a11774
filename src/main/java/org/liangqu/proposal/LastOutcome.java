package org.liangqu.proposal;

import java.time.Instant;
import org.liangqu.call.Stage;

/** The last decision on a proposal; {@code outcome} is null when it was withdrawn or expired. */
public record LastOutcome(
    Stage stage, Outcome outcome, ProposalStatus status, String reason, Instant at) {}
