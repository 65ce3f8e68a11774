package org.liangqu.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.liangqu.proposal.Outcome;
import org.springframework.data.domain.Persistable;

/** A round's conclusion: written once, never changed. */
@Entity
@Table(name = "review_argumentation")
class Argumentation implements Persistable<UUID> {

  @Id private UUID panelId;
  private UUID proposalId;
  private int round;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  private String opinion;
  private LocalDate heldOn;
  private String attendance;
  private Boolean academicianAttended;
  private String recordedBy;
  private Instant recordedAt;

  protected Argumentation() {}

  Argumentation(Panel panel, ArgumentationRecord conclusion) {
    panelId = panel.id();
    proposalId = conclusion.proposalId();
    round = conclusion.round();
    outcome = conclusion.outcome();
    opinion = conclusion.opinion();
    heldOn = conclusion.heldOn();
    attendance = conclusion.attendance();
    academicianAttended = conclusion.academicianAttended();
    recordedBy = conclusion.recordedBy();
    recordedAt = conclusion.recordedAt();
  }

  ArgumentationRecord toRecord() {
    return new ArgumentationRecord(
        proposalId,
        round,
        outcome,
        opinion,
        heldOn,
        attendance,
        academicianAttended,
        recordedBy,
        recordedAt);
  }

  @Override
  public UUID getId() {
    return panelId;
  }

  @Override
  public boolean isNew() {
    return true;
  }
}
