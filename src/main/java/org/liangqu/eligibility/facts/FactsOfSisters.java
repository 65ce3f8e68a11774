package org.liangqu.eligibility.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.liangqu.proposal.ProposalSummary;

/** The other live proposals of the unit and of its group of companies (clauses 四.4, 四.8). */
final class FactsOfSisters {

  private FactsOfSisters() {}

  static Map<String, Object> of(ProposalCase file) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("otherTypes", otherTypes(file));
    facts.put("groupRank", groupRank(file));
    facts.put("sisterProposals", sisters(file).stream().map(FactsOfSisters::name).toList());
    return facts;
  }

  /** The unit's live proposals of other types. */
  private static List<String> otherTypes(ProposalCase file) {
    return sisters(file).stream()
        .filter(sister -> sister.leadCreditCode().equals(file.leadCode()))
        .filter(sister -> sister.type() != file.type())
        .map(FactsOfSisters::name)
        .toList();
  }

  /** Its place among the group's live proposals by time of submission, 0 without a group. */
  private static int groupRank(ProposalCase file) {
    if (file.group().size() < 2) {
      return 0;
    }
    List<UUID> live = file.liveProposals().stream().map(ProposalSummary::id).toList();
    int index = live.indexOf(file.summary().id());
    return index < 0 ? live.size() + 1 : index + 1;
  }

  private static List<ProposalSummary> sisters(ProposalCase file) {
    return file.liveProposals().stream()
        .filter(live -> !live.id().equals(file.summary().id()))
        .toList();
  }

  private static String name(ProposalSummary sister) {
    return "%s %s（%s）".formatted(sister.number(), sister.unitName(), sister.type().label());
  }
}
