package org.liangqu.eligibility.facts;

import java.util.LinkedHashMap;
import java.util.Map;
import org.liangqu.proposal.Outcome;

/** What the park's reviews concluded (clauses 四.1, 五.2, 二(二)5). */
public final class FactsOfReview {

  private FactsOfReview() {}

  public static Map<String, Object> of(
      Outcome formalReview, Outcome argumentation, Boolean academicianAttended) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("formalReview", Facts.code(formalReview));
    facts.put("argumentation", Facts.code(argumentation));
    facts.put("academicianAttended", academicianAttended);
    return facts;
  }
}
