package org.liangqu.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The form of a proposal (申报书), in the JSON shape of {@code /api}. Members are null where a draft
 * isn't filled in yet, lists and sets are empty instead. Amounts are in 万元.
 */
public record ProposalContent(
    @Text String title,
    Subtype subtype,
    IndustryField field,
    @Text String industrialCluster,
    @Text(Text.PROSE) String summary,
    YearMonth startMonth,
    YearMonth endMonth,
    @Amount BigDecimal requestedFunds,
    @Amount BigDecimal selfRaisedFunds,
    @Size(max = 50, message = "不超过{max}项") List<@Valid YearlyPayment> yearlyPlan,
    @Size(max = 50, message = "不超过{max}项") List<@Valid Participant> participants,
    @Size(max = 50, message = "不超过{max}项") List<@Valid Subproject> subprojects,
    @Size(max = 50, message = "不超过{max}项") List<@Valid Indicator> indicators,
    Set<OutcomeKind> outcomes,
    Set<ResearchNature> researchNatures,
    @Valid Landmark landmark,
    @Valid Declarations declarations,
    @Valid ClusterSection cluster,
    @Valid AcademicianSection academician,
    @Valid EnterpriseSection enterprise,
    @Valid TransferSection transfer,
    @Size(max = 50, message = "不超过{max}项") List<@Valid Achievement> achievements) {

  public ProposalContent {
    yearlyPlan = yearlyPlan == null ? List.of() : List.copyOf(yearlyPlan);
    participants = participants == null ? List.of() : List.copyOf(participants);
    subprojects = subprojects == null ? List.of() : List.copyOf(subprojects);
    indicators = indicators == null ? List.of() : List.copyOf(indicators);
    outcomes = EnumSets.copy(outcomes);
    researchNatures = EnumSets.copy(researchNatures);
    achievements = achievements == null ? List.of() : List.copyOf(achievements);
  }

  /** A form with nothing filled in but its title. */
  public static ProposalContent titled(String title) {
    return new ProposalContent(
        title, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null);
  }

  /**
   * The credit codes of the units that take part in any way beside the lead: participants, leads of
   * subprojects, parties of a transfer.
   */
  public Set<String> participantCodes() {
    Stream<String> units = participants.stream().map(Participant::creditCode);
    Stream<String> leads = subprojects.stream().map(Subproject::leadCreditCode);
    return Stream.of(units, leads, transferCodes())
        .flatMap(codes -> codes)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private Stream<String> transferCodes() {
    return transfer == null
        ? Stream.empty()
        : Stream.concat(
            Stream.ofNullable(transfer.sourceCreditCode()),
            transfer.recipients().stream().map(Recipient::creditCode));
  }
}
