package org.liangqu.proposal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.liangqu.call.ProposalType;
import org.liangqu.call.Stage;

/**
 * A proposal at a glance, as last submitted (as drafted while it never was). {@code version} is the
 * version last submitted, 1 for a first draft; {@code submittedAt} is the time of the first
 * submission; {@code stage} is null for a draft and otherwise the stage it is at or was decided at.
 * Funds are in 万元.
 */
public record ProposalSummary(
    UUID id,
    String number,
    UUID callId,
    ProposalType type,
    String title,
    UUID unitId,
    String unitName,
    String leadCreditCode,
    String parkCode,
    String bureauCode,
    String recommenderCode,
    ProposalStatus status,
    Stage stage,
    int version,
    BigDecimal requestedFunds,
    Instant submittedAt,
    Instant correctionDue,
    String acceptanceNumber) {}
