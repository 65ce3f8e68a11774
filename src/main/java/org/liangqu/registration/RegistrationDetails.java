package org.liangqu.registration;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.liangqu.organization.EnterpriseSize;
import org.liangqu.organization.NewUnit;
import org.liangqu.organization.UnitKind;
import org.liangqu.shared.CreditCode;

/**
 * What a unit says of itself when it registers, as it was typed: anything may be missing or wrong
 * until {@link Registrations} has taken it.
 *
 * @param size null for what isn't an enterprise, or wasn't stated
 * @param parkCode null for none of the six parks
 * @param centralNonIndependent a central unit in Xinjiang without independent legal status
 *     (中央驻疆非独立法人单位, clause 四.2), which applies by way of the park
 * @param parentCreditCode null for a unit without a parent company
 * @param researchInstitution whether the unit is a research institution (研发机构), which rules on
 *     transfers ask (clause 二(四)), as for a pilot base (中试基地)
 * @param researchBasis its name and by what it is one, null for a unit that is neither
 * @param administratorAccount the id that the first account is to have
 */
@Embeddable
public record RegistrationDetails(
    String name,
    String creditCode,
    @Enumerated(EnumType.STRING) UnitKind kind,
    @Enumerated(EnumType.STRING) EnterpriseSize size,
    String parkCode,
    boolean centralNonIndependent,
    boolean researchInstitution,
    boolean pilotBase,
    String researchBasis,
    String legalRepresentative,
    String contactName,
    String contactMail,
    String contactPhone,
    String parentCreditCode,
    String administratorAccount) {

  /** Whether there is something of this for the park to confirm. */
  public boolean claimsResearch() {
    return researchInstitution || pilotBase;
  }

  /** The unit to be; its claims to registers are left to the registers. */
  NewUnit toUnit() {
    return new NewUnit(
        new CreditCode(creditCode),
        name,
        kind,
        size,
        parkCode,
        centralNonIndependent,
        null,
        researchInstitution,
        pilotBase,
        false,
        false,
        legalRepresentative,
        contactName,
        contactPhone,
        parentCreditCode == null ? null : new CreditCode(parentCreditCode));
  }

  /** Without what must not be written to a log. */
  @Override
  public String toString() {
    return "RegistrationDetails[creditCode=" + creditCode + "]";
  }
}
