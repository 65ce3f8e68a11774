package org.liangqu.call;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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
            order by deadline, park_code, id desc\
            """)
        .param("callId", call.id())
        .param("parkCode", scope.parkCode())
        .param("proposalId", scope.proposalId())
        .query(DeadlineExtensions::granted)
        .list()
        .forEach(
            granted -> due.merge(granted.getKey(), granted.getValue(), DeadlineExtensions::later));
    return call.withLater(due);
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

  /** Writes the last word on each park and proposal into the book. */
  DeadlineBook granted(UUID callId, DeadlineBook book) {
    jdbc.sql(
            """
            select distinct on (deadline, park_code, proposal_id)
              deadline, park_code, proposal_id, due
            from deadline_extension
            where call_id = :callId and num_nonnulls(park_code, proposal_id) = 1
            order by deadline, park_code, proposal_id, id desc\
            """)
        .param("callId", callId)
        .query(
            row -> {
              Map.Entry<Deadline, Instant> granted = granted(row, row.getRow());
              book.grant(scope(row), granted.getKey(), granted.getValue());
            });
    return book;
  }

  private static DeadlineScope scope(ResultSet row) throws SQLException {
    return new DeadlineScope(row.getString("park_code"), row.getObject("proposal_id", UUID.class));
  }

  LaterScopes laterThan(UUID callId, Deadline deadline, Instant moment) {
    List<DeadlineScope> later =
        jdbc.sql(
                """
                select park_code, proposal_id from (
                  select distinct on (park_code, proposal_id) park_code, proposal_id, due
                  from deadline_extension
                  where call_id = :callId and deadline = :deadline
                    and num_nonnulls(park_code, proposal_id) = 1
                  order by park_code, proposal_id, id desc) granted
                where due > :moment\
                """)
            .param("callId", callId)
            .param("deadline", deadline.name())
            .param("moment", utc(moment))
            .query((row, index) -> scope(row))
            .list();
    return new LaterScopes(
        members(later, DeadlineScope::parkCode), members(later, DeadlineScope::proposalId));
  }

  private static <T> Set<T> members(List<DeadlineScope> scopes, Function<DeadlineScope, T> member) {
    return scopes.stream().map(member).filter(Objects::nonNull).collect(Collectors.toSet());
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
                 :at, :by)\
              """)
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
