package org.liangqu.reconsideration;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.liangqu.call.Stage;
import org.liangqu.shared.Refusal;

/** A proposal's one request: written by the unit, sent once, answered once. */
@Entity
@Table(name = "reconsideration")
class ReconsiderationRecord {

  @Id private UUID proposalId;
  @Version private Integer revision;

  @Enumerated(EnumType.STRING)
  private ReconsiderationStatus status;

  @Enumerated(EnumType.STRING)
  private Stage stage;

  private String reasons;
  private String writtenBy;
  private Instant writtenAt;
  private String requestedBy;
  private Instant requestedAt;
  private Instant answerDue;
  private String answer;
  private String answeredBy;
  private Instant answeredAt;

  protected ReconsiderationRecord() {}

  ReconsiderationRecord(UUID proposalId) {
    this.proposalId = proposalId;
    this.status = ReconsiderationStatus.DRAFT;
  }

  void write(Stage rejectedAt, String words, String personId, Instant now) {
    requireDraft();
    stage = rejectedAt;
    reasons = words;
    writtenBy = personId;
    writtenAt = now;
  }

  void request(String personId, Instant now, Instant due) {
    requireDraft();
    status = ReconsiderationStatus.REQUESTED;
    requestedBy = personId;
    requestedAt = now;
    answerDue = due;
  }

  private void requireDraft() {
    if (status != ReconsiderationStatus.DRAFT) {
      throw Refusal.conflict(
          "reconsideration-requested",
          "本项目已申请过复议（%s），每个项目只能申请一次，不能修改或再次申请".formatted(status.label()));
    }
  }

  void withdraw() {
    requireOpen();
    status = ReconsiderationStatus.WITHDRAWN;
  }

  void answer(ReconsiderationStatus outcome, String words, String personId, Instant now) {
    requireOpen();
    status = outcome;
    answer = words;
    answeredBy = personId;
    answeredAt = now;
  }

  private void requireOpen() {
    if (status != ReconsiderationStatus.REQUESTED) {
      throw Refusal.conflict(
          "reconsideration-closed", "这份复议申请不在待答复状态（%s），请刷新页面查看最新情况".formatted(status.label()));
    }
  }

  boolean isOpen() {
    return status == ReconsiderationStatus.REQUESTED;
  }

  int revision() {
    return revision == null ? -1 : revision;
  }

  Stage stage() {
    return stage;
  }

  Reconsideration toReconsideration() {
    return new Reconsideration(
        proposalId,
        revision(),
        status,
        stage,
        reasons,
        writtenBy,
        writtenAt,
        requestedBy,
        requestedAt,
        answerDue,
        answer,
        answeredBy,
        answeredAt);
  }
}
