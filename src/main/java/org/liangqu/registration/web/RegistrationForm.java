package org.liangqu.registration.web;

import java.io.Serializable;
import org.apache.commons.lang3.StringUtils;
import org.liangqu.organization.EnterpriseSize;
import org.liangqu.organization.UnitKind;
import org.liangqu.registration.RegistrationDetails;
import org.liangqu.shared.CreditCode;

/**
 * A registration as it is typed.
 *
 * @param centralNonIndependent null for a box that isn't ticked, as for the other boxes
 * @param parkCode {@link #OUTSIDE} for a unit outside the six parks
 */
record RegistrationForm(
    String name,
    String creditCode,
    UnitKind kind,
    EnterpriseSize size,
    String parkCode,
    Boolean centralNonIndependent,
    Boolean researchInstitution,
    Boolean pilotBase,
    String researchBasis,
    String legalRepresentative,
    String contactName,
    String contactMail,
    String contactPhone,
    String parentCreditCode,
    String administratorAccount,
    Boolean declared)
    implements Serializable {

  /** A box that isn't ticked isn't sent. */
  RegistrationForm {
    centralNonIndependent = Boolean.TRUE.equals(centralNonIndependent);
    researchInstitution = Boolean.TRUE.equals(researchInstitution);
    pilotBase = Boolean.TRUE.equals(pilotBase);
    declared = Boolean.TRUE.equals(declared);
  }

  static final String OUTSIDE = "outside";

  static RegistrationForm blank() {
    return new RegistrationForm(
        "", "", null, null, "", false, false, false, "", "", "", "", "", "", "", false);
  }

  static RegistrationForm of(RegistrationDetails details) {
    return new RegistrationForm(
        details.name(),
        details.creditCode(),
        details.kind(),
        details.size(),
        details.parkCode(),
        details.centralNonIndependent(),
        details.researchInstitution(),
        details.pilotBase(),
        details.researchBasis(),
        details.legalRepresentative(),
        details.contactName(),
        details.contactMail(),
        details.contactPhone(),
        details.parentCreditCode(),
        details.administratorAccount(),
        false);
  }

  boolean isDeclared() {
    return declared;
  }

  /** With the address that was confirmed, whatever was typed. */
  RegistrationForm withMail(String mail) {
    return new RegistrationForm(
        name,
        creditCode,
        kind,
        size,
        parkCode,
        centralNonIndependent,
        researchInstitution,
        pilotBase,
        researchBasis,
        legalRepresentative,
        contactName,
        mail,
        contactPhone,
        parentCreditCode,
        administratorAccount,
        declared);
  }

  RegistrationDetails details() {
    return new RegistrationDetails(
        StringUtils.stripToNull(name),
        code(creditCode),
        kind,
        size,
        OUTSIDE.equals(parkCode) ? null : StringUtils.stripToNull(parkCode),
        centralNonIndependent,
        researchInstitution,
        pilotBase,
        StringUtils.stripToNull(researchBasis),
        StringUtils.stripToNull(legalRepresentative),
        StringUtils.stripToNull(contactName),
        StringUtils.stripToNull(contactMail),
        StringUtils.stripToNull(contactPhone),
        code(parentCreditCode),
        StringUtils.stripToNull(administratorAccount));
  }

  private static String code(String text) {
    String stripped = StringUtils.stripToNull(text);
    return stripped == null ? null : CreditCode.tidy(stripped);
  }
}
