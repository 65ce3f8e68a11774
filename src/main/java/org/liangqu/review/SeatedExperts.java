package org.liangqu.review;

import java.util.UUID;
import org.liangqu.identity.Person;
import org.liangqu.proposal.DossierReaders;
import org.springframework.stereotype.Component;

/** Lets the experts of a proposal's present panel read its dossier. */
@Component
class SeatedExperts implements DossierReaders {

  private final PanelSeats seats;

  SeatedExperts(PanelSeats seats) {
    this.seats = seats;
  }

  @Override
  public boolean mayRead(Person person, UUID proposalId) {
    return seats.isSeated(proposalId, person.id());
  }
}
