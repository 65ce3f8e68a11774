package org.liangqu.review;

import java.time.Instant;
import java.util.UUID;
import org.liangqu.call.Stage;
import org.liangqu.proposal.Outcome;

/**
 * What a person decided on a proposal's version at a stage (审查结论).
 *
 * @param opinion the reviewer's words, null where a pass came without any
 * @param officeGroupId the office in whose name it was decided
 */
public record Decision(
    UUID id,
    UUID proposalId,
    int version,
    Stage stage,
    Outcome outcome,
    String opinion,
    String personId,
    String personName,
    String officeGroupId,
    Instant decidedAt) {}
