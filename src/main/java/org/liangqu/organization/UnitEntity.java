package org.liangqu.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.liangqu.shared.CreditCode;
import org.liangqu.shared.Refusal;

@Entity
@Table(name = "unit")
class UnitEntity {

  @Id private UUID id;
  @Version private Integer revision;
  private String creditCode;
  private String name;

  @Enumerated(EnumType.STRING)
  private UnitKind kind;

  @Enumerated(EnumType.STRING)
  private EnterpriseSize size;

  private String parkCode;
  private boolean centralNonIndependent;

  @Enumerated(EnumType.STRING)
  private ChainPosition chainPosition;

  private boolean researchInstitution;
  private boolean pilotBase;
  private boolean supportedLaboratory;
  private boolean fosteredPilotBase;
  private String legalRepresentative;
  private String contactName;
  private String contactPhone;
  private String parentCreditCode;

  @Enumerated(EnumType.STRING)
  private RegistrationStatus registrationStatus = RegistrationStatus.PENDING;

  private String registrationReason;
  private Instant registeredAt;

  protected UnitEntity() {}

  UnitEntity(NewUnit unit, Instant now) {
    id = UUID.randomUUID();
    registeredAt = now;
    creditCode = unit.creditCode().value();
    name = unit.name();
    kind = unit.kind();
    size = unit.size();
    parkCode = unit.parkCode();
    centralNonIndependent = unit.centralNonIndependent();
    chainPosition = unit.chainPosition() == null ? ChainPosition.NONE : unit.chainPosition();
    researchInstitution = unit.researchInstitution();
    pilotBase = unit.pilotBase();
    supportedLaboratory = unit.supportedLaboratory();
    fosteredPilotBase = unit.fosteredPilotBase();
    legalRepresentative = unit.legalRepresentative();
    contactName = unit.contactName();
    contactPhone = unit.contactPhone();
    parentCreditCode = unit.parentCreditCode() == null ? null : unit.parentCreditCode().value();
  }

  void approve() {
    decide(RegistrationStatus.APPROVED, null);
  }

  void returnForCorrection(String reason) {
    decide(RegistrationStatus.RETURNED, reason);
  }

  void refuse(String reason) {
    decide(RegistrationStatus.REFUSED, reason);
  }

  private void decide(RegistrationStatus decision, String reason) {
    if (registrationStatus != RegistrationStatus.PENDING) {
      throw Refusal.conflict(
          "registration-decided",
          "单位“%s”的注册不在待审核状态（当前：%s）".formatted(name, registrationStatus.label()));
    }
    registrationStatus = decision;
    registrationReason = reason;
  }

  void changeContact(String newName, String newPhone) {
    contactName = newName;
    contactPhone = newPhone;
  }

  /** As the park has approved. */
  void change(UnitParticulars particulars) {
    name = particulars.name();
    kind = particulars.kind();
    size = particulars.size();
    parkCode = particulars.parkCode();
    legalRepresentative = particulars.legalRepresentative();
    researchInstitution = particulars.researchInstitution();
    pilotBase = particulars.pilotBase();
    parentCreditCode =
        particulars.parentCreditCode() == null ? null : particulars.parentCreditCode().value();
  }

  Unit toUnit() {
    return new Unit(
        id,
        new CreditCode(creditCode),
        name,
        kind,
        size,
        parkCode,
        centralNonIndependent,
        chainPosition,
        researchInstitution,
        pilotBase,
        supportedLaboratory,
        fosteredPilotBase,
        legalRepresentative,
        contactName,
        contactPhone,
        parentCreditCode == null ? null : new CreditCode(parentCreditCode),
        registrationStatus);
  }
}
