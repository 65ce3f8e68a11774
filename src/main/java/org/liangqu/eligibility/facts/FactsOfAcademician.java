package org.liangqu.eligibility.facts;

import java.util.LinkedHashMap;
import java.util.Map;
import org.liangqu.proposal.AcademicianSection;
import org.liangqu.proposal.AttachmentKind;
import org.liangqu.proposal.Ownership;

/** What only type 二 states (clauses 二(二), 四.7). */
final class FactsOfAcademician {

  private FactsOfAcademician() {}

  static Map<String, Object> of(ProposalCase file) {
    AcademicianSection section = file.content().academician();
    Map<String, Object> facts = new LinkedHashMap<>(FactsOfLandmark.of(file.content().landmark()));
    facts.put(
        "cooperationStated",
        Facts.stated(Facts.from(section, AcademicianSection::cooperationBasis)));
    facts.put("cooperationAgreements", agreements(file));
    facts.put("daysPerYear", Facts.from(section, AcademicianSection::daysPerYear));
    facts.put(
        "attendsArgumentation", Facts.from(section, AcademicianSection::attendsArgumentation));
    facts.put("attendsAcceptance", Facts.from(section, AcademicianSection::attendsAcceptance));
    Ownership ownership = Facts.from(section, AcademicianSection::ownership);
    facts.put("ownership", Facts.code(ownership));
    facts.put("ownershipLabel", Facts.label(ownership, Ownership::label));
    facts.put(
        "carriedOutInXinjiang", Facts.from(section, AcademicianSection::carriedOutInXinjiang));
    return facts;
  }

  private static int agreements(ProposalCase file) {
    return Math.toIntExact(
        file.dossier().attachments().stream()
            .filter(attachment -> attachment.kind() == AttachmentKind.COOPERATION_AGREEMENT)
            .count());
  }
}
