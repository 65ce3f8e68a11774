package org.liangqu.review;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liangqu.organization.Unit;
import org.liangqu.organization.Units;
import org.liangqu.proposal.ProposalDossier;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.liangqu.shared.CreditCode;
import org.springframework.stereotype.Component;

/** Gathers who has an interest in a proposal. */
@Component
class InterestGatherer {

  private final Proposals proposals;
  private final Units units;
  private final PanelSeats seats;
  private final StageDecisionRecords decisions;

  InterestGatherer(
      Proposals proposals, Units units, PanelSeats seats, StageDecisionRecords decisions) {
    this.proposals = proposals;
    this.units = units;
    this.seats = seats;
    this.decisions = decisions;
  }

  Interests gather(ProposalDossier dossier, Collection<Expert> experts) {
    ProposalSummary proposal = dossier.summary();
    return new Interests(
        proposal.leadCreditCode(),
        groupCodes(proposal),
        dossier.content().participantCodes(),
        competingCodes(proposal, experts),
        proposals.authors(proposal.id()),
        decisions.deciders(proposal.id()),
        Set.copyOf(seats.recused(proposal.id())));
  }

  private Set<String> groupCodes(ProposalSummary proposal) {
    return units.groupOf(proposal.unitId()).stream()
        .map(unit -> unit.creditCode().value())
        .filter(code -> !code.equals(proposal.leadCreditCode()))
        .collect(Collectors.toSet());
  }

  private Set<String> competingCodes(ProposalSummary proposal, Collection<Expert> experts) {
    List<UUID> employers =
        experts.stream()
            .map(Expert::employerCreditCode)
            .filter(CreditCode::isValid)
            .distinct()
            .flatMap(code -> units.byCreditCode(new CreditCode(code)).stream())
            .map(Unit::id)
            .toList();
    if (employers.isEmpty()) {
      return Set.of();
    }
    return proposals.live(proposal.callId(), employers).stream()
        .map(ProposalSummary::leadCreditCode)
        .collect(Collectors.toSet());
  }
}
