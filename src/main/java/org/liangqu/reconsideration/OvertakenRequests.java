package org.liangqu.reconsideration;

import java.time.Clock;
import org.liangqu.identity.access.Access;
import org.liangqu.proposal.ProposalReinstated;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** An officer who reinstates a proposal directly has answered the request that was open. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OvertakenRequests {

  private final ReconsiderationRecords records;
  private final Access access;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  OvertakenRequests(
      ReconsiderationRecords records,
      Access access,
      ApplicationEventPublisher events,
      Clock clock) {
    this.records = records;
    this.access = access;
    this.events = events;
    this.clock = clock;
  }

  @EventListener
  void on(ProposalReinstated event) {
    records
        .findById(event.proposal().id())
        .filter(ReconsiderationRecord::isOpen)
        .ifPresent(
            open -> {
              open.answer(
                  ReconsiderationStatus.OVERTAKEN,
                  event.reason(),
                  access.person().id(),
                  clock.instant());
              records.flush();
              events.publishEvent(new ReconsiderationOvertaken(event.proposal()));
            });
  }
}
