package org.liangqu.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.liangqu.call.Stage;

/**
 * The last decision on a proposal; {@code outcome} is null when the stage decided nothing, since it
 * was withdrawn, expired or returned directly.
 */
@Embeddable
public record LastOutcome(
    @Column(name = "last_stage") @Enumerated(EnumType.STRING) Stage stage,
    @Column(name = "last_outcome") @Enumerated(EnumType.STRING) Outcome outcome,
    @Column(name = "last_status") @Enumerated(EnumType.STRING) ProposalStatus status,
    @Column(name = "last_reason") String reason,
    @Column(name = "last_at") Instant at) {}
