package org.liangqu.review;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liangqu.organization.Unit;
import org.liangqu.organization.Units;
import org.liangqu.proposal.Participant;
import org.liangqu.proposal.ProposalContent;
import org.liangqu.proposal.ProposalDossier;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.liangqu.proposal.Recipient;
import org.liangqu.proposal.Subproject;
import org.liangqu.proposal.TransferSection;
import org.liangqu.shared.CreditCode;
import org.springframework.stereotype.Component;

/** Gathers who has an interest in a proposal. */
@Component
class InterestGatherer {

  private final Proposals proposals;
  private final Units units;
  private final PanelSeats seats;

  InterestGatherer(Proposals proposals, Units units, PanelSeats seats) {
    this.proposals = proposals;
    this.units = units;
    this.seats = seats;
  }

  Interests gather(ProposalDossier dossier, Collection<Expert> experts) {
    ProposalSummary proposal = dossier.summary();
    return new Interests(
        proposal.leadCreditCode(),
        groupCodes(proposal),
        participantCodes(dossier.content()),
        competingCodes(proposal, experts),
        proposals.authors(proposal.id()),
        Set.copyOf(seats.recused(proposal.id())));
  }

  private Set<String> groupCodes(ProposalSummary proposal) {
    return units.groupOf(proposal.unitId()).stream()
        .map(unit -> unit.creditCode().value())
        .filter(code -> !code.equals(proposal.leadCreditCode()))
        .collect(Collectors.toSet());
  }

  private static Set<String> participantCodes(ProposalContent content) {
    Stream<String> participants = content.participants().stream().map(Participant::creditCode);
    Stream<String> leads = content.subprojects().stream().map(Subproject::leadCreditCode);
    return Stream.of(participants, leads, transferCodes(content.transfer()))
        .flatMap(codes -> codes)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private static Stream<String> transferCodes(TransferSection transfer) {
    if (transfer == null) {
      return Stream.empty();
    }
    return Stream.concat(
        Stream.ofNullable(transfer.sourceCreditCode()),
        transfer.recipients().stream().map(Recipient::creditCode));
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
