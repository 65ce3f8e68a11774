package org.liangqu.eligibility.facts;

import java.util.LinkedHashMap;
import java.util.Map;
import org.liangqu.proposal.Landmark;
import org.liangqu.proposal.LandmarkLevel;

/** The landmark outcome (标志性创新成果) of types 一 and 二 (clauses 二(一)4, 二(二)3, 三.1). */
final class FactsOfLandmark {

  private FactsOfLandmark() {}

  static Map<String, Object> of(Landmark landmark) {
    LandmarkLevel level = Facts.from(landmark, Landmark::level);
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("landmarkStated", Facts.stated(Facts.from(landmark, Landmark::statement)));
    facts.put("landmarkLevel", Facts.code(level));
    facts.put("landmarkLevelLabel", Facts.label(level, LandmarkLevel::label));
    return facts;
  }
}
