package org.liangqu.organization;

import java.util.UUID;
import org.liangqu.shared.CreditCode;
import org.liangqu.shared.Masking;

/**
 * A unit that applies (申报单位). {@code size} is null for what isn't an enterprise, {@code parkCode}
 * for a unit outside the six parks, {@code parentCreditCode} for one without a parent company. The
 * chain position, laboratory and fostered pilot base are what the unit claims, see {@link NewUnit}.
 */
public record Unit(
    UUID id,
    CreditCode creditCode,
    String name,
    UnitKind kind,
    EnterpriseSize size,
    String parkCode,
    boolean centralNonIndependent,
    ChainPosition chainPosition,
    boolean researchInstitution,
    boolean pilotBase,
    boolean supportedLaboratory,
    boolean fosteredPilotBase,
    String legalRepresentative,
    String contactName,
    String contactPhone,
    CreditCode parentCreditCode,
    RegistrationStatus registrationStatus) {

  /** The same for a reader who has no reason to call: the contact's number masked. */
  public Unit withMaskedPhone() {
    return new Unit(
        id,
        creditCode,
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
        Masking.phone(contactPhone),
        parentCreditCode,
        registrationStatus);
  }

  public UnitParticulars particulars() {
    return new UnitParticulars(
        name,
        kind,
        size,
        parkCode,
        legalRepresentative,
        parentCreditCode,
        researchInstitution,
        pilotBase);
  }

  /** As it would be registered with other particulars. */
  NewUnit with(UnitParticulars changed) {
    return new NewUnit(
        creditCode,
        changed.name(),
        changed.kind(),
        changed.size(),
        changed.parkCode(),
        centralNonIndependent,
        chainPosition,
        changed.researchInstitution(),
        changed.pilotBase(),
        supportedLaboratory,
        fosteredPilotBase,
        changed.legalRepresentative(),
        contactName,
        contactPhone,
        changed.parentCreditCode());
  }

  /**
   * Whether one is the other's parent, or both are subsidiaries of one parent (母子公司、子公司之间, clause
   * 二(四)). More distant members of a group aren't meant: see {@link Units#groupOf} for these.
   */
  public boolean isRelatedTo(Unit other) {
    return creditCode.equals(other.parentCreditCode)
        || other.creditCode.equals(parentCreditCode)
        || parentCreditCode != null && parentCreditCode.equals(other.parentCreditCode);
  }
}
