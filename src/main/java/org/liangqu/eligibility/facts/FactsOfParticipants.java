package org.liangqu.eligibility.facts;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.liangqu.organization.UnitKind;
import org.liangqu.proposal.Participant;
import org.liangqu.proposal.ParticipantRole;
import org.liangqu.proposal.ParticipantZone;

/** Who takes part beside the lead unit (clauses 二(一)3, 二(三), 四.3, 四.6, 四.8). */
final class FactsOfParticipants {

  private static final Set<ParticipantRole> CHAIN =
      EnumSet.of(ParticipantRole.CHAIN_UPSTREAM, ParticipantRole.CHAIN_DOWNSTREAM);
  private static final Set<ParticipantZone> CORPS_ZONES =
      EnumSet.of(ParticipantZone.SHIHEZI_HITECH, ParticipantZone.ALAR_HITECH);

  private FactsOfParticipants() {}

  static Map<String, Object> of(ProposalCase file) {
    List<Participant> partners =
        file.content().participants().stream().filter(partner -> !leads(file, partner)).toList();
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("xinjiangEnterprises", count(partners, FactsOfParticipants::isXinjiangEnterprise));
    facts.put("chainEnterprises", count(partners, FactsOfParticipants::isChainEnterprise));
    facts.put("universityPartners", count(partners, FactsOfParticipants::isUniversityOrInstitute));
    facts.put("academicPartners", count(partners, FactsOfParticipants::isAcademicOrPlatform));
    facts.put("corpsPartners", names(partners, FactsOfParticipants::isInCorpsZone));
    facts.put("innovativeOutsiders", names(partners, FactsOfParticipants::isInnovativeOutsider));
    facts.put("units", UnitCount.of(file).total());
    facts.put("unitsWithoutCode", UnitCount.of(file).withoutCode());
    return facts;
  }

  private static boolean leads(ProposalCase file, Participant partner) {
    return file.isLead(partner.creditCode());
  }

  static boolean isXinjiangEnterprise(Participant partner) {
    return partner.kind() == UnitKind.ENTERPRISE && partner.inXinjiang();
  }

  private static boolean isChainEnterprise(Participant partner) {
    return partner.kind() == UnitKind.ENTERPRISE && !Collections.disjoint(partner.roles(), CHAIN);
  }

  private static boolean isUniversityOrInstitute(Participant partner) {
    return partner.kind() == UnitKind.UNIVERSITY
        || partner.kind() == UnitKind.RESEARCH_INSTITUTE
        || partner.kind() != UnitKind.ENTERPRISE
            && partner.roles().contains(ParticipantRole.ACADEMIC);
  }

  /** A platform (创新平台) may be run by an enterprise: its role counts as well as its kind. */
  private static boolean isAcademicOrPlatform(Participant partner) {
    return isUniversityOrInstitute(partner)
        || partner.kind() == UnitKind.INNOVATION_PLATFORM
        || partner.roles().contains(ParticipantRole.PLATFORM);
  }

  private static boolean isInCorpsZone(Participant partner) {
    return partner.zone() != null && CORPS_ZONES.contains(partner.zone());
  }

  private static boolean isInnovativeOutsider(Participant partner) {
    return partner.zone() == ParticipantZone.OUTSIDE && partner.innovative();
  }

  private static int count(List<Participant> partners, Predicate<Participant> condition) {
    return Math.toIntExact(partners.stream().filter(condition).count());
  }

  private static List<String> names(List<Participant> partners, Predicate<Participant> condition) {
    Stream<String> names = partners.stream().filter(condition).map(Participant::name);
    return names.map(Facts::text).filter(Objects::nonNull).toList();
  }
}
