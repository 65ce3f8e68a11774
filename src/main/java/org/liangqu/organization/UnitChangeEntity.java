package org.liangqu.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.liangqu.identity.Person;
import org.liangqu.shared.Refusal;

@Entity
@Table(name = "unit_change")
class UnitChangeEntity {

  @Id private UUID id;
  @Version private Integer revision;
  private UUID unitId;
  private String parkCode;

  @JdbcTypeCode(SqlTypes.JSON)
  private UnitParticulars former;

  @JdbcTypeCode(SqlTypes.JSON)
  private UnitParticulars wanted;

  private String reason;

  @Enumerated(EnumType.STRING)
  private UnitChangeState state = UnitChangeState.WAITING;

  private String requestedBy;
  private String requestedByName;
  private Instant requestedAt;
  private String decidedBy;
  private String decidedByName;
  private Instant decidedAt;
  private String decisionReason;

  protected UnitChangeEntity() {}

  UnitChangeEntity(Unit unit, UnitParticulars wanted, String reason, Person by, Instant now) {
    id = UUID.randomUUID();
    unitId = unit.id();
    parkCode = wanted.parkCode();
    former = unit.particulars();
    this.wanted = wanted;
    this.reason = reason;
    requestedBy = by.id();
    requestedByName = by.name();
    requestedAt = now;
  }

  void approve(String note, Person by, Instant now) {
    decide(UnitChangeState.APPROVED, note, by, now);
  }

  void refuse(String why, Person by, Instant now) {
    decide(UnitChangeState.REFUSED, why, by, now);
  }

  void withdraw(Person by, Instant now) {
    decide(UnitChangeState.WITHDRAWN, null, by, now);
  }

  private void decide(UnitChangeState decision, String why, Person by, Instant now) {
    if (state != UnitChangeState.WAITING) {
      throw Refusal.conflict(
          "unit-change-decided", "该变更申请已经办结（%s），请刷新页面。".formatted(state.label()));
    }
    state = decision;
    decisionReason = why;
    decidedBy = by.id();
    decidedByName = by.name();
    decidedAt = now;
  }

  UUID unitId() {
    return unitId;
  }

  String parkCode() {
    return parkCode;
  }

  UnitParticulars wanted() {
    return wanted;
  }

  UnitChange toChange(Unit unit) {
    return new UnitChange(
        id,
        unitId,
        unit.name(),
        unit.creditCode().value(),
        parkCode,
        former,
        wanted,
        reason,
        state,
        requestedByName,
        requestedAt,
        decidedByName,
        decidedAt,
        decisionReason);
  }
}
