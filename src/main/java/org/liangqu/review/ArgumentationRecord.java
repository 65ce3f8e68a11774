package org.liangqu.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.liangqu.proposal.Outcome;

/**
 * What the panel concluded at its meeting (论证结论).
 *
 * @param attendance who took part, as the minutes say; null, like the opinion and who recorded it,
 *     for readers from whom the panel's names are kept
 * @param academicianAttended whether the academician was there, null where the type knows none
 */
public record ArgumentationRecord(
    UUID proposalId,
    int round,
    Outcome outcome,
    String opinion,
    LocalDate heldOn,
    String attendance,
    Boolean academicianAttended,
    String recordedBy,
    Instant recordedAt) {

  ArgumentationRecord withoutNames() {
    return new ArgumentationRecord(
        proposalId, round, outcome, null, heldOn, null, academicianAttended, null, recordedAt);
  }
}
