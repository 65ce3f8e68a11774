package org.liangqu.notification.outbox;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes messages in the transaction of what they report, each once (发件箱). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Outbox {

  private static final String WRITE =
      """
      insert into delivery (id, medium, notice, message_id, recipient_id, proposal_id, address,
          language, subject, body, link, state, written_at)
      values (:id, :medium, :notice, :messageId, :recipientId, :proposalId, :address,
          :language, :subject, :body, :link, :state, :writtenAt)
      on conflict (id) do nothing
      """;

  private final NamedParameterJdbcTemplate jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Outbox(NamedParameterJdbcTemplate jdbc, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  /** To be sent once the transaction commits. */
  public void send(Collection<Delivery> deliveries) {
    if (!deliveries.isEmpty()) {
      write(deliveries, DeliveryState.WAITING);
      events.publishEvent(new DeliveriesWritten());
    }
  }

  /** To be kept for the recipient's next digest. */
  public void hold(Collection<Delivery> deliveries) {
    if (!deliveries.isEmpty()) {
      write(deliveries, DeliveryState.HELD);
    }
  }

  private void write(Collection<Delivery> deliveries, DeliveryState state) {
    jdbc.batchUpdate(
        WRITE,
        deliveries.stream()
            .map(delivery -> row(delivery, state))
            .toArray(MapSqlParameterSource[]::new));
  }

  private MapSqlParameterSource row(Delivery delivery, DeliveryState state) {
    return new MapSqlParameterSource()
        .addValue("id", delivery.id())
        .addValue("medium", delivery.medium().name())
        .addValue("notice", delivery.notice())
        .addValue("messageId", delivery.messageId())
        .addValue("recipientId", delivery.recipientId())
        .addValue("proposalId", delivery.proposalId())
        .addValue("address", delivery.address())
        .addValue("language", delivery.language())
        .addValue("subject", delivery.subject())
        .addValue("body", delivery.body())
        .addValue("link", delivery.link())
        .addValue("state", state.name())
        .addValue("writtenAt", clock.instant().atOffset(ZoneOffset.UTC));
  }
}
