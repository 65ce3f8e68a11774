package org.liangqu.registration;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.liangqu.shared.Refusal;

@Entity
@Table(name = "registration")
class RegistrationEntity {

  @Id private UUID id;
  @Version private Integer revision;
  private String number;

  @Enumerated(EnumType.STRING)
  private RegistrationState state;

  @Embedded private RegistrationDetails details;
  private UUID scanId;
  private Instant submittedAt;
  private Instant reviewDue;
  private Instant correctionDue;
  private String opinion;
  private Instant endedAt;
  private Instant openedAt;

  protected RegistrationEntity() {}

  RegistrationEntity(String number, RegistrationDetails details, UUID scanId, Instant now) {
    id = UUID.randomUUID();
    this.number = number;
    state = RegistrationState.UNCONFIRMED;
    this.details = details;
    this.scanId = scanId;
    submittedAt = now;
  }

  UUID id() {
    return id;
  }

  RegistrationState state() {
    return state;
  }

  RegistrationDetails details() {
    return details;
  }

  boolean isOpened() {
    return openedAt != null;
  }

  void confirm(Instant due) {
    require(RegistrationState.UNCONFIRMED);
    state = RegistrationState.IN_REVIEW;
    reviewDue = due;
  }

  void correct(RegistrationDetails corrected, UUID scan, Instant due) {
    require(RegistrationState.RETURNED);
    details = corrected;
    scanId = scan;
    state = RegistrationState.IN_REVIEW;
    reviewDue = due;
    correctionDue = null;
  }

  void approve(String comment, Instant now) {
    end(RegistrationState.IN_REVIEW, RegistrationState.APPROVED, now);
    opinion = comment;
  }

  void returnForCorrection(String reason, Instant due) {
    require(RegistrationState.IN_REVIEW);
    state = RegistrationState.RETURNED;
    opinion = reason;
    correctionDue = due;
  }

  void refuse(String reason, Instant now) {
    end(RegistrationState.IN_REVIEW, RegistrationState.REFUSED, now);
    opinion = reason;
  }

  void lapse(Instant now) {
    end(RegistrationState.RETURNED, RegistrationState.LAPSED, now);
  }

  void open(Instant now) {
    require(RegistrationState.APPROVED);
    openedAt = now;
  }

  private void end(RegistrationState from, RegistrationState to, Instant now) {
    require(from);
    state = to;
    endedAt = now;
  }

  private void require(RegistrationState expected) {
    if (state != expected) {
      throw Refusal.conflict(
          "registration-state",
          "注册申请 %s 目前是“%s”，不能这样办理，请刷新页面查看最新状态".formatted(number, state.label()));
    }
  }

  Registration toRegistration() {
    return new Registration(
        id,
        number,
        state,
        details,
        scanId,
        submittedAt,
        reviewDue,
        correctionDue,
        opinion,
        endedAt,
        openedAt);
  }
}
