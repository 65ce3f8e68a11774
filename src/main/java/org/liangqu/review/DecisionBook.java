package org.liangqu.review;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.liangqu.call.Stage;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.proposal.Outcome;
import org.liangqu.proposal.ProposalSummary;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps what people decided, and tells that they did. */
@Component
class DecisionBook {

  private final StageDecisionRecords records;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  DecisionBook(StageDecisionRecords records, ApplicationEventPublisher events, Clock clock) {
    this.records = records;
    this.events = events;
    this.clock = clock;
  }

  Decision keep(
      ProposalSummary proposal,
      Stage stage,
      Outcome outcome,
      String opinion,
      Person person,
      Office office) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Decision decision =
        new Decision(
            UUID.randomUUID(),
            proposal.id(),
            proposal.version(),
            stage,
            outcome,
            opinion,
            person.id(),
            person.name(),
            office.groupId(),
            now);
    records.save(new StageDecision(decision));
    events.publishEvent(new StageDecided(decision));
    return decision;
  }

  List<Decision> of(UUID proposalId) {
    return records.findByProposalIdOrderByDecidedAtAscIdAsc(proposalId).stream()
        .map(StageDecision::toDecision)
        .toList();
  }
}
