package org.liangqu.call;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was granted to parks and proposals beyond the call's own dates. */
@Component
class DeadlineExtensions {

  private final JdbcClient jdbc;

  DeadlineExtensions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The call as it holds for the scope: of the dates for all, its park and itself, the latest. */
  Call holding(Call call, DeadlineScope scope) {
    if (scope.isEverybody()) {
      return call;
    }
    Map<Deadline, Instant> due = new EnumMap<>(Deadline.class);
    jdbc.sql(
            """
            select distinct on (deadline, park_code) deadline, due from deadline_extension
            where call_id = :callId
              and (park_code = :parkCode or proposal_id = cast(:proposalId as uuid))
            order by deadline, park_code, id desc""")
        .param("callId", call.id())
        .param("parkCode", scope.parkCode())
        .param("proposalId", scope.proposalId())
        .query(DeadlineExtensions::granted)
        .list()
        .forEach(
            granted -> due.merge(granted.getKey(), granted.getValue(), DeadlineExtensions::later));
    due.replaceAll((deadline, granted) -> later(granted, call.dueOf(deadline)));
    return call.withDue(due);
  }

  private static Map.Entry<Deadline, Instant> granted(ResultSet row, int index)
      throws SQLException {
    return Map.entry(
        Deadline.valueOf(row.getString("deadline")),
        row.getObject("due", OffsetDateTime.class).toInstant());
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  void record(DeadlinesMoved event) {
    UUID proposalId = event.scope().proposalId();
    for (DeadlinesMoved.Moved moved : event.moves()) {
      jdbc.sql(
              """
              insert into deadline_extension
                (call_id, deadline, park_code, proposal_id, old_due, due, reason, order_id,
                 moved_at, moved_by)
              values (:callId, :deadline, :parkCode, :proposalId, :from, :to, :reason, :orderId,
                 :at, :by)""")
          .param("callId", event.callId())
          .param("deadline", moved.deadline().name())
          .param("parkCode", proposalId == null ? event.scope().parkCode() : null)
          .param("proposalId", proposalId)
          .param("from", utc(moved.from()))
          .param("to", utc(moved.to()))
          .param("reason", event.reason())
          .param("orderId", event.orderId())
          .param("at", utc(event.at()))
          .param("by", event.personId())
          .update();
    }
  }

  private static OffsetDateTime utc(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
