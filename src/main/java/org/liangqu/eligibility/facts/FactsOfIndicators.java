package org.liangqu.eligibility.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liangqu.proposal.Indicator;
import org.liangqu.proposal.IndicatorGroup;

/** How many indicators each group has, those without a name left aside (clauses 三, 四.7). */
final class FactsOfIndicators {

  private FactsOfIndicators() {}

  static Map<String, Object> of(List<Indicator> indicators) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("technicalIndicators", of(indicators, IndicatorGroup.TECHNICAL).size());
    facts.put("outputIndicators", of(indicators, IndicatorGroup.OUTPUT).size());
    facts.put("economicIndicators", of(indicators, IndicatorGroup.ECONOMIC).size());
    facts.put("socialIndicators", of(indicators, IndicatorGroup.SOCIAL).size());
    facts.put("ecologicalIndicators", of(indicators, IndicatorGroup.ECOLOGICAL).size());
    facts.put("unquantifiedOutputs", unquantifiedOutputs(indicators));
    return facts;
  }

  private static List<String> unquantifiedOutputs(List<Indicator> indicators) {
    return of(indicators, IndicatorGroup.OUTPUT).stream()
        .filter(indicator -> indicator.value() == null || !Facts.stated(indicator.unit()))
        .map(indicator -> indicator.name().strip())
        .toList();
  }

  private static List<Indicator> of(List<Indicator> indicators, IndicatorGroup group) {
    return indicators.stream()
        .filter(indicator -> indicator.group() == group)
        .filter(indicator -> Facts.stated(indicator.name()))
        .toList();
  }
}
