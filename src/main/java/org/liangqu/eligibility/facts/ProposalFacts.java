package org.liangqu.eligibility.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liangqu.organization.UnitKind;
import org.liangqu.proposal.Achievement;
import org.liangqu.proposal.Participant;

/** The facts of one proposal, by the names that the tables know. */
public final class ProposalFacts {

  private ProposalFacts() {}

  /** What may have changed since the proposal was submitted. */
  public static Map<String, Object> standing(ProposalCase file) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("type", file.type().name());
    facts.putAll(FactsOfUnit.of(file.unit()));
    facts.putAll(FactsOfRegisters.of(file.registers()));
    facts.putAll(FactsOfCall.of(file.call(), file.firstSubmittedAt()));
    facts.putAll(FactsOfDeclarations.of(file.content().declarations()));
    facts.putAll(FactsOfSisters.of(file));
    return facts;
  }

  /** The standing facts and all that the form and its attachments say. */
  public static Map<String, Object> complete(ProposalCase file) {
    Map<String, Object> facts = standing(file);
    facts.putAll(FactsOfProject.of(file.content()));
    facts.putAll(FactsOfFunding.of(file.content()));
    facts.putAll(FactsOfStatements.of(file));
    facts.putAll(FactsOfParticipants.of(file));
    facts.putAll(FactsOfSubprojects.of(file));
    facts.putAll(FactsOfIndicators.of(file.content().indicators()));
    facts.putAll(factsOfType(file));
    return facts;
  }

  private static Map<String, Object> factsOfType(ProposalCase file) {
    return switch (file.type()) {
      case CLUSTER -> FactsOfCluster.of(file.content());
      case ACADEMICIAN -> FactsOfAcademician.of(file);
      case ENTERPRISE -> FactsOfEnterprise.of(file.content().enterprise());
      case TRANSFER -> FactsOfTransfer.of(file);
    };
  }

  /** What is judged once for each achievement. */
  public static List<Map<String, Object>> achievements(ProposalCase file) {
    List<Achievement> achievements = file.content().achievements();
    List<Map<String, Object>> facts = new ArrayList<>();
    for (int index = 0; index < achievements.size(); index++) {
      facts.add(FactsOfAchievement.of(index, achievements.get(index), file));
    }
    return facts;
  }

  /** What is judged once for each Xinjiang enterprise that takes part with a lead of other kind. */
  public static List<Map<String, Object>> jointEnterprises(ProposalCase file) {
    Map<String, Participant> enterprises = new LinkedHashMap<>();
    file.content().participants().stream()
        .filter(FactsOfParticipants::isXinjiangEnterprise)
        .forEach(one -> enterprises.putIfAbsent(one.creditCode() + one.name(), one));
    return file.unit().kind() == UnitKind.ENTERPRISE
        ? List.of()
        : enterprises.values().stream().map(one -> FactsOfStatements.of(one, file)).toList();
  }
}
