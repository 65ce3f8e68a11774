package org.liangqu.review;

import java.util.List;
import java.util.UUID;
import org.liangqu.proposal.ProposalReturnedDirectly;
import org.liangqu.proposal.ProposalWithdrawn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends a panel's work when its proposal leaves: its experts read and score no longer. */
@Component
class PanelDissolution {

  private final PanelRounds rounds;
  private final PanelSeats seats;
  private final ApplicationEventPublisher events;

  PanelDissolution(PanelRounds rounds, PanelSeats seats, ApplicationEventPublisher events) {
    this.rounds = rounds;
    this.seats = seats;
    this.events = events;
  }

  @EventListener
  void on(ProposalReturnedDirectly event) {
    dissolve(event.proposal().id());
  }

  @EventListener
  void on(ProposalWithdrawn event) {
    dissolve(event.proposal().id());
  }

  private void dissolve(UUID proposalId) {
    rounds
        .readFirstByProposalIdOrderByRoundDesc(proposalId)
        .filter(Panel::dissolve)
        .ifPresent(this::tellExperts);
  }

  private void tellExperts(Panel panel) {
    rounds.save(panel);
    List<String> experts =
        seats.findByPanelIdOrderByPositionAscIdAsc(panel.id()).stream()
            .filter(PanelSeat::isTaken)
            .map(PanelSeat::accountId)
            .toList();
    events.publishEvent(new PanelDissolved(panel.proposalId(), panel.round(), experts));
  }
}
