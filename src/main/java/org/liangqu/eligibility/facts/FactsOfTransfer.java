package org.liangqu.eligibility.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liangqu.organization.Unit;
import org.liangqu.proposal.Achievement;
import org.liangqu.proposal.Recipient;
import org.liangqu.proposal.TransferSection;
import org.liangqu.shared.CreditCode;

/** What only type 四 states (clauses 二(四), 四.7); the benefit in 万元. */
final class FactsOfTransfer {

  private FactsOfTransfer() {}

  static Map<String, Object> of(ProposalCase file) {
    TransferSection section = file.content().transfer();
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put(
        "expectedBenefit", Facts.amount(Facts.from(section, TransferSection::expectedBenefit)));
    facts.put("leadOwnsAchievement", Facts.from(section, TransferSection::leadOwnsAchievement));
    facts.put(
        "leadHasResearchCapability",
        Facts.from(section, TransferSection::leadHasResearchCapability));
    facts.putAll(parties(section, file));
    facts.putAll(industrialization(section));
    facts.putAll(achievements(file.content().achievements()));
    return facts;
  }

  private static Map<String, Object> parties(TransferSection section, ProposalCase file) {
    String source = Facts.from(section, TransferSection::sourceCreditCode);
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("relatedParties", Facts.from(section, TransferSection::relatedParties));
    facts.put("relatedUnits", relatedUnits(section, file));
    facts.put(
        "otherXinjiangRecipients",
        Math.toIntExact(
            recipients(section).stream().filter(to -> isOtherInXinjiang(to, file)).count()));
    facts.put("sourceStated", isSourceStated(section));
    facts.put("sourceIsLead", file.isLead(source) || isLeadByName(section, file));
    return facts;
  }

  private static boolean isSourceStated(TransferSection section) {
    return Facts.stated(Facts.from(section, TransferSection::sourceName))
        || Facts.stated(Facts.from(section, TransferSection::sourceCreditCode));
  }

  private static boolean isLeadByName(TransferSection section, ProposalCase file) {
    String name = Facts.text(Facts.from(section, TransferSection::sourceName));
    return file.unit().name().equals(name);
  }

  /** A recipient is another enterprise in Xinjiang. */
  private static boolean isOtherInXinjiang(Recipient recipient, ProposalCase file) {
    boolean isLead =
        file.isLead(recipient.creditCode())
            || file.unit().name().equals(Facts.text(recipient.name()));
    return recipient.enterprise() && recipient.inXinjiang() && !isLead;
  }

  /**
   * The other party's companies that are the lead unit's parent, subsidiaries or siblings: more
   * distant members of its group may transfer to each other. A parent that isn't registered has no
   * name but its code.
   */
  private static List<String> relatedUnits(TransferSection section, ProposalCase file) {
    Set<String> others =
        Stream.concat(
                Stream.ofNullable(Facts.from(section, TransferSection::sourceCreditCode)),
                recipients(section).stream().map(Recipient::creditCode))
            .filter(Facts::stated)
            .map(String::strip)
            .collect(Collectors.toSet());
    List<Unit> relatives =
        file.group().stream()
            .filter(unit -> !file.isLead(unit.creditCode().value()))
            .filter(unit -> unit.isRelatedTo(file.unit()))
            .toList();
    return Stream.concat(
            relatives.stream()
                .filter(unit -> others.contains(unit.creditCode().value()))
                .map(Unit::name),
            unregisteredParent(file, relatives).filter(others::contains).map(code -> "母公司" + code))
        .toList();
  }

  private static Stream<String> unregisteredParent(ProposalCase file, List<Unit> relatives) {
    return Stream.ofNullable(file.unit().parentCreditCode())
        .filter(parent -> relatives.stream().noneMatch(unit -> unit.creditCode().equals(parent)))
        .map(CreditCode::value);
  }

  private static List<Recipient> recipients(TransferSection section) {
    return section == null ? List.of() : section.recipients();
  }

  private static Map<String, Object> industrialization(TransferSection section) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("conditionsStated", Facts.stated(Facts.from(section, TransferSection::conditions)));
    facts.put("contentStated", Facts.stated(Facts.from(section, TransferSection::content)));
    facts.put("locationStated", Facts.stated(Facts.from(section, TransferSection::location)));
    facts.put("scaleStated", Facts.stated(Facts.from(section, TransferSection::scale)));
    facts.put("marketStated", Facts.stated(Facts.from(section, TransferSection::marketOutlook)));
    return facts;
  }

  private static Map<String, Object> achievements(List<Achievement> achievements) {
    long unnamed = achievements.stream().filter(it -> !Facts.stated(it.name())).count();
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("achievements", achievements.size());
    facts.put("unnamedAchievements", Math.toIntExact(unnamed));
    return facts;
  }
}
