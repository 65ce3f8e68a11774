package org.liangqu.eligibility.facts;

import java.util.LinkedHashMap;
import java.util.Map;
import org.liangqu.proposal.ClusterSection;
import org.liangqu.proposal.ProposalContent;

/** What only type 一 states (clause 二(一)). */
final class FactsOfCluster {

  private FactsOfCluster() {}

  static Map<String, Object> of(ProposalContent content) {
    ClusterSection cluster = content.cluster();
    Map<String, Object> facts = new LinkedHashMap<>(FactsOfLandmark.of(content.landmark()));
    facts.put(
        "industryProblemStated",
        Facts.stated(Facts.from(cluster, ClusterSection::industryProblem)));
    facts.put(
        "demonstrationStated", Facts.stated(Facts.from(cluster, ClusterSection::demonstration)));
    return facts;
  }
}
