package org.liangqu.eligibility.facts;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.liangqu.proposal.IndustryField;
import org.liangqu.proposal.OutcomeKind;
import org.liangqu.proposal.ProposalContent;
import org.liangqu.proposal.ResearchNature;

/** What kind of project it is (clauses 二, 四.5). */
final class FactsOfProject {

  private FactsOfProject() {}

  static Map<String, Object> of(ProposalContent content) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("subtype", Facts.code(content.subtype()));
    facts.put("field", Facts.code(content.field()));
    facts.put("fieldLabel", Facts.label(content.field(), IndustryField::label));
    facts.put("industrialCluster", Facts.text(content.industrialCluster()));
    facts.put("outcomes", codes(content.outcomes(), OutcomeKind.values()));
    facts.put(
        "outcomesLabel", labels(content.outcomes(), OutcomeKind.values(), OutcomeKind::label));
    facts.put("researchNatures", codes(content.researchNatures(), ResearchNature.values()));
    facts.put(
        "researchNaturesLabel",
        labels(content.researchNatures(), ResearchNature.values(), ResearchNature::label));
    return facts;
  }

  private static <E extends Enum<E>> List<String> codes(Set<E> chosen, E[] order) {
    return Arrays.stream(order).filter(chosen::contains).map(Enum::name).toList();
  }

  private static <E extends Enum<E>> String labels(
      Set<E> chosen, E[] order, Function<E, String> label) {
    return Arrays.stream(order)
        .filter(chosen::contains)
        .map(label)
        .collect(Collectors.joining("、"));
  }
}
