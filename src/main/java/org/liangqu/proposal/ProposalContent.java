package org.liangqu.proposal;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/**
 * The form of a proposal (申报书), in the JSON shape of {@code /api}. Members are null where a draft
 * isn't filled in yet, lists and sets are empty instead. Amounts are in 万元.
 */
public record ProposalContent(
    String title,
    Subtype subtype,
    IndustryField field,
    String industrialCluster,
    String summary,
    YearMonth startMonth,
    YearMonth endMonth,
    BigDecimal requestedFunds,
    BigDecimal selfRaisedFunds,
    List<YearlyPayment> yearlyPlan,
    List<Participant> participants,
    List<Subproject> subprojects,
    List<Indicator> indicators,
    Set<OutcomeKind> outcomes,
    Set<ResearchNature> researchNatures,
    Landmark landmark,
    Declarations declarations,
    ClusterSection cluster,
    AcademicianSection academician,
    EnterpriseSection enterprise,
    TransferSection transfer,
    List<Achievement> achievements) {

  public ProposalContent {
    yearlyPlan = yearlyPlan == null ? List.of() : List.copyOf(yearlyPlan);
    participants = participants == null ? List.of() : List.copyOf(participants);
    subprojects = subprojects == null ? List.of() : List.copyOf(subprojects);
    indicators = indicators == null ? List.of() : List.copyOf(indicators);
    outcomes = outcomes == null ? Set.of() : Set.copyOf(outcomes);
    researchNatures = researchNatures == null ? Set.of() : Set.copyOf(researchNatures);
    achievements = achievements == null ? List.of() : List.copyOf(achievements);
  }

  /** A form with nothing filled in but its title. */
  public static ProposalContent titled(String title) {
    return new ProposalContent(
        title, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null);
  }
}
