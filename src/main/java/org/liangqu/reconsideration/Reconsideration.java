package org.liangqu.reconsideration;

import java.time.Instant;
import java.util.UUID;
import org.liangqu.call.Stage;

/**
 * A unit's request and what became of it (复议申请). What has not happened yet is null.
 *
 * @param stage the stage that rejected the proposal
 * @param requestedBy account that sent it
 * @param answerDue by when the office answers
 * @param answer the office's reason
 */
public record Reconsideration(
    UUID proposalId,
    int revision,
    ReconsiderationStatus status,
    Stage stage,
    String reasons,
    String writtenBy,
    Instant writtenAt,
    String requestedBy,
    Instant requestedAt,
    Instant answerDue,
    String answer,
    String answeredBy,
    Instant answeredAt) {

  public boolean isDraft() {
    return status == ReconsiderationStatus.DRAFT;
  }

  /** Whether the office has yet to answer. */
  public boolean isOpen() {
    return status == ReconsiderationStatus.REQUESTED;
  }
}
