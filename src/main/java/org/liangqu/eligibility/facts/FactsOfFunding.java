package org.liangqu.eligibility.facts;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.liangqu.proposal.FundSums;
import org.liangqu.proposal.ProposalContent;

/** Funds in 万元, months counted with the first and the last (clause 二). */
final class FactsOfFunding {

  private FactsOfFunding() {}

  static Map<String, Object> of(ProposalContent content) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("requested", Facts.amount(content.requestedFunds()));
    facts.put("selfRaised", Facts.amount(content.selfRaisedFunds()));
    facts.put("planRequested", Facts.amount(FundSums.of(content).planRequested()));
    facts.put("months", months(content.startMonth(), content.endMonth()));
    return facts;
  }

  private static Integer months(YearMonth start, YearMonth end) {
    return start == null || end == null
        ? null
        : Math.toIntExact(start.until(end, ChronoUnit.MONTHS)) + 1;
  }
}
