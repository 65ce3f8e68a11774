package org.liangqu.notification;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Puts messages into the recipients' inboxes, in the transaction that gave rise to them. */
@Component
class InboxChannel implements Channel {

  private static final String WRITE =
      """
      insert into inbox_message (id, recipient_id, proposal_id, subject, body, link, sent_at)
      values (:id, :recipientId, :proposalId, :subject, :body, :link, :sentAt)
      on conflict (id) do nothing
      """;

  private final NamedParameterJdbcTemplate jdbc;
  private final Clock clock;

  InboxChannel(NamedParameterJdbcTemplate jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public void deliver(List<Message> messages) {
    jdbc.batchUpdate(WRITE, messages.stream().map(this::row).toArray(MapSqlParameterSource[]::new));
  }

  private MapSqlParameterSource row(Message message) {
    return new MapSqlParameterSource()
        .addValue("id", message.id())
        .addValue("recipientId", message.recipientId())
        .addValue("proposalId", message.proposalId())
        .addValue("subject", message.subject())
        .addValue("body", message.body())
        .addValue("link", message.link())
        .addValue("sentAt", clock.instant().atOffset(ZoneOffset.UTC));
  }
}
