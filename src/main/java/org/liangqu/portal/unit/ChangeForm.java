package org.liangqu.portal.unit;

import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.liangqu.organization.EnterpriseSize;
import org.liangqu.organization.Unit;
import org.liangqu.organization.UnitKind;
import org.liangqu.organization.UnitParticulars;
import org.liangqu.shared.CreditCode;
import org.liangqu.shared.FieldProblem;
import org.liangqu.shared.Refusal;

/**
 * A change of a unit as it is typed.
 *
 * @param researchInstitution null for a box that isn't ticked, as for {@code pilotBase}
 */
record ChangeForm(
    String name,
    UnitKind kind,
    EnterpriseSize size,
    String parkCode,
    String legalRepresentative,
    String parentCreditCode,
    Boolean researchInstitution,
    Boolean pilotBase,
    String reason) {

  /** A box that isn't ticked isn't sent. */
  ChangeForm {
    researchInstitution = Boolean.TRUE.equals(researchInstitution);
    pilotBase = Boolean.TRUE.equals(pilotBase);
  }

  static ChangeForm of(Unit unit) {
    return new ChangeForm(
        unit.name(),
        unit.kind(),
        unit.size(),
        unit.parkCode(),
        unit.legalRepresentative(),
        unit.parentCreditCode() == null ? "" : unit.parentCreditCode().value(),
        unit.researchInstitution(),
        unit.pilotBase(),
        "");
  }

  /**
   * @throws Refusal INVALID where the parent's credit code is none
   */
  UnitParticulars particulars() {
    return new UnitParticulars(
        StringUtils.stripToEmpty(name),
        kind,
        size,
        StringUtils.stripToEmpty(parkCode).isEmpty() ? null : StringUtils.stripToEmpty(parkCode),
        StringUtils.stripToEmpty(legalRepresentative),
        parent(),
        researchInstitution,
        pilotBase);
  }

  private CreditCode parent() {
    String code = CreditCode.tidy(StringUtils.stripToEmpty(parentCreditCode));
    if (code.isEmpty()) {
      return null;
    }
    CreditCode.fault(code)
        .ifPresent(
            fault -> {
              throw Refusal.invalid(
                  "credit-code",
                  "请更正标出的各项，变更申请尚未提交。",
                  List.of(new FieldProblem("parentCreditCode", fault)));
            });
    return new CreditCode(code);
  }
}
