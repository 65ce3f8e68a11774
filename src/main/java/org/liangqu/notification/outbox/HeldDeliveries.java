package org.liangqu.notification.outbox;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What waits for its recipient's next digest. A message is due that was written before the morning,
 * or that seems to come from the future, since the clock was set back after it.
 */
@Component
public class HeldDeliveries {

  public record Held(UUID id, String subject, String body, Instant writtenAt) {}

  private static final String DUE =
      " where state = 'HELD' and (written_at < :morning or written_at > :now)";

  private final JdbcClient jdbc;

  HeldDeliveries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whose digest is due. */
  public List<String> recipients(Instant morning, Instant now) {
    return jdbc.sql("select distinct recipient_id from delivery" + DUE)
        .param("morning", morning.atOffset(ZoneOffset.UTC))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(String.class)
        .list();
  }

  /** A recipient's messages in their order, locked until the transaction ends. */
  public List<Held> take(String recipientId, Instant morning, Instant now) {
    return jdbc.sql(
            "select id, subject, body, written_at from delivery"
                + DUE
                + " and recipient_id = :recipientId order by position for update skip locked")
        .param("morning", morning.atOffset(ZoneOffset.UTC))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("recipientId", recipientId)
        .query(
            (row, number) ->
                new Held(
                    row.getObject("id", UUID.class),
                    row.getString("subject"),
                    row.getString("body"),
                    row.getTimestamp("written_at").toInstant()))
        .list();
  }

  /** Marks messages as part of a digest. */
  public void bundle(List<Held> messages, UUID digestId) {
    jdbc.sql("update delivery set state = 'BUNDLED', bundle_id = :digest where id in (:ids)")
        .param("digest", digestId)
        .param("ids", messages.stream().map(Held::id).toList())
        .update();
  }
}
