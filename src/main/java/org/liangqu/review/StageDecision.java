package org.liangqu.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.liangqu.call.Stage;
import org.liangqu.proposal.Outcome;
import org.springframework.data.domain.Persistable;

/** A decision as kept: written once, never changed. */
@Entity
@Table(name = "stage_decision")
class StageDecision implements Persistable<UUID> {

  @Id private UUID id;
  private UUID proposalId;
  private int version;

  @Enumerated(EnumType.STRING)
  private Stage stage;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  private String opinion;
  private String personId;
  private String personName;
  private String officeGroupId;
  private Instant decidedAt;

  protected StageDecision() {}

  StageDecision(Decision decision) {
    id = decision.id();
    proposalId = decision.proposalId();
    version = decision.version();
    stage = decision.stage();
    outcome = decision.outcome();
    opinion = decision.opinion();
    personId = decision.personId();
    personName = decision.personName();
    officeGroupId = decision.officeGroupId();
    decidedAt = decision.decidedAt();
  }

  Decision toDecision() {
    return new Decision(
        id,
        proposalId,
        version,
        stage,
        outcome,
        opinion,
        personId,
        personName,
        officeGroupId,
        decidedAt);
  }

  @Override
  public UUID getId() {
    return id;
  }

  @Override
  public boolean isNew() {
    return true;
  }
}
