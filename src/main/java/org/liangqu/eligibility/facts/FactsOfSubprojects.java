package org.liangqu.eligibility.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liangqu.proposal.FundSums;
import org.liangqu.proposal.Subproject;

/** The subprojects (课题), who leads the main one, and their funds in 万元 (clause 四.7). */
final class FactsOfSubprojects {

  private FactsOfSubprojects() {}

  static Map<String, Object> of(ProposalCase file) {
    List<Subproject> subprojects = file.content().subprojects();
    List<Subproject> main = subprojects.stream().filter(Subproject::main).toList();
    FundSums sums = FundSums.of(file.content());
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("subprojects", subprojects.size());
    facts.put("mainSubprojectLed", ledByLead(file, main));
    facts.put("mainSubprojectLead", main.isEmpty() ? null : leadName(main.get(0)));
    facts.put("subprojectRequested", Facts.amount(sums.subprojectRequested()));
    facts.put("subprojectSelfRaised", Facts.amount(sums.subprojectSelfRaised()));
    return facts;
  }

  /** Null where no main subproject is marked or its lead unit isn't filled in. */
  private static Boolean ledByLead(ProposalCase file, List<Subproject> main) {
    if (main.stream().noneMatch(subproject -> Facts.stated(subproject.leadCreditCode()))) {
      return null;
    }
    return main.stream().anyMatch(subproject -> file.isLead(subproject.leadCreditCode()));
  }

  private static String leadName(Subproject main) {
    return Facts.stated(main.leadName()) ? main.leadName().strip() : main.leadCreditCode();
  }
}
