package org.liangqu.eligibility.facts;

import java.util.LinkedHashMap;
import java.util.Map;
import org.liangqu.organization.EnterpriseSize;
import org.liangqu.organization.RegistrationStatus;
import org.liangqu.organization.Unit;

/** The lead unit as it is registered (clauses 一.3, 四.2, 五.1). */
final class FactsOfUnit {

  private FactsOfUnit() {}

  static Map<String, Object> of(Unit unit) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("leadName", unit.name());
    facts.put("leadCreditCode", unit.creditCode().value());
    facts.put("leadKind", Facts.code(unit.kind()));
    facts.put("leadKindLabel", unit.kind() == null ? "性质未登记的单位" : unit.kind().label());
    facts.put("size", Facts.code(unit.size()));
    facts.put("sizeLabel", Facts.label(unit.size(), EnterpriseSize::label));
    facts.put("parkCode", Facts.text(unit.parkCode()));
    facts.put("centralNonIndependent", unit.centralNonIndependent());
    facts.put("leadResearchBase", unit.researchInstitution() || unit.pilotBase());
    facts.put("registrationStatus", Facts.code(unit.registrationStatus()));
    facts.put(
        "registrationStatusLabel",
        Facts.label(unit.registrationStatus(), RegistrationStatus::label));
    return facts;
  }
}
