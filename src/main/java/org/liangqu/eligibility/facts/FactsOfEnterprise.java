package org.liangqu.eligibility.facts;

import java.util.LinkedHashMap;
import java.util.Map;
import org.liangqu.proposal.EnterpriseSection;

/** What only type 三 states (clause 二(三)). */
final class FactsOfEnterprise {

  private FactsOfEnterprise() {}

  static Map<String, Object> of(EnterpriseSection section) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put(
        "researchInstitutionStated",
        Facts.stated(Facts.from(section, EnterpriseSection::researchInstitution)));
    facts.put("researchStaff", Facts.from(section, EnterpriseSection::researchStaff));
    facts.put(
        "researchActivitiesStated",
        Facts.stated(Facts.from(section, EnterpriseSection::researchActivities)));
    return facts;
  }
}
