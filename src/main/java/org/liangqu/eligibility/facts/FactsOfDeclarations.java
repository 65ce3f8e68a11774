package org.liangqu.eligibility.facts;

import java.util.LinkedHashMap;
import java.util.Map;
import org.liangqu.proposal.Declarations;

/** What the unit declares; null where it didn't answer (clause 四.2). */
final class FactsOfDeclarations {

  private FactsOfDeclarations() {}

  static Map<String, Object> of(Declarations declared) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("noBadCreditRecord", Facts.from(declared, Declarations::noBadCreditRecord));
    facts.put(
        "legalRepresentativeNoBadCreditRecord",
        Facts.from(declared, Declarations::legalRepresentativeNoBadCreditRecord));
    facts.put(
        "soundResearchManagement", Facts.from(declared, Declarations::soundResearchManagement));
    facts.put(
        "soundFinancialManagement", Facts.from(declared, Declarations::soundFinancialManagement));
    return facts;
  }
}
