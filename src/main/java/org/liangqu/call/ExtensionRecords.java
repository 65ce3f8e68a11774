package org.liangqu.call;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liangqu.call.DeadlinesMoved.Moved;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps orders: rows are only ever added, the outcome's when it is known. */
@Component
class ExtensionRecords {

  private static final String ORDERS =
      """
      select o.*, c.year, r.finished_at, r.failure, r.reached
      from extension_order o
      join call c on c.id = o.call_id
      left join extension_order_outcome r on r.order_id = o.id
      """;

  private final JdbcClient jdbc;
  private final ObjectMapper json;

  ExtensionRecords(JdbcClient jdbc, ObjectMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  String nextNumber(int year) {
    long number = jdbc.sql("select nextval('extension_order_number')").query(Long.class).single();
    return "YQ-%d-%04d".formatted(year, number);
  }

  void add(ExtensionOrder order) {
    jdbc.sql(
            """
            insert into extension_order
              (id, number, call_id, park_code, proposal_id, scope_label, reason, signed_at,
               signed_by, signed_by_name)
            values (:id, :number, :callId, :parkCode, :proposalId, :scopeLabel, :reason, :at,
               :by, :byName)\
            """)
        .param("id", order.id())
        .param("number", order.number())
        .param("callId", order.callId())
        .param("parkCode", order.scope().parkCode())
        .param("proposalId", order.scope().proposalId())
        .param("scopeLabel", order.scopeLabel())
        .param("reason", order.reason())
        .param("at", utc(order.signedAt()))
        .param("by", order.signedBy())
        .param("byName", order.signedByName())
        .update();
    order.moves().forEach(moved -> add(order.id(), moved));
  }

  private void add(UUID orderId, Moved moved) {
    jdbc.sql(
            """
            insert into extension_order_due (order_id, deadline, old_due, due)
            values (:orderId, :deadline, :from, :to)\
            """)
        .param("orderId", orderId)
        .param("deadline", moved.deadline().name())
        .param("from", utc(moved.from()))
        .param("to", utc(moved.to()))
        .update();
  }

  void finish(UUID orderId, Instant at, String failure, List<Reached> reached) {
    jdbc.sql(
            """
            insert into extension_order_outcome (order_id, finished_at, failure, reached)
            values (:orderId, :at, :failure, cast(:reached as jsonb))\
            """)
        .param("orderId", orderId)
        .param("at", utc(at))
        .param("failure", failure)
        .param("reached", written(reached))
        .update();
  }

  Optional<ExtensionOrder> find(String number) {
    return jdbc.sql(ORDERS + "where o.number = :number")
        .param("number", number)
        .query(this::order)
        .optional();
  }

  /** The latest first. */
  List<ExtensionOrder> all() {
    return jdbc.sql(ORDERS + "order by o.signed_at desc, o.number desc").query(this::order).list();
  }

  List<ExtensionOrder> unfinished() {
    return jdbc.sql(ORDERS + "where r.order_id is null").query(this::order).list();
  }

  private ExtensionOrder order(ResultSet row, int index) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    return new ExtensionOrder(
        id,
        row.getString("number"),
        row.getObject("call_id", UUID.class),
        row.getInt("year"),
        new DeadlineScope(row.getString("park_code"), row.getObject("proposal_id", UUID.class)),
        row.getString("scope_label"),
        moves(id),
        row.getString("reason"),
        row.getString("signed_by"),
        row.getString("signed_by_name"),
        instant(row, "signed_at"),
        row.getObject("finished_at") == null ? null : instant(row, "finished_at"),
        row.getString("failure"),
        read(row.getString("reached")));
  }

  private List<Moved> moves(UUID orderId) {
    return jdbc.sql(
            "select deadline, old_due, due from extension_order_due where order_id = :id"
                + " order by due, deadline")
        .param("id", orderId)
        .query(
            (row, index) ->
                new Moved(
                    Deadline.valueOf(row.getString("deadline")),
                    instant(row, "old_due"),
                    instant(row, "due")))
        .list();
  }

  /** What moved for a proposal, alone or with its park or all. */
  List<PastMove> moves(UUID callId, DeadlineScope scope) {
    return jdbc.sql(
            """
            select e.*, o.number from deadline_extension e
            left join extension_order o on o.id = e.order_id
            where e.call_id = :callId
              and (num_nonnulls(e.park_code, e.proposal_id) = 0 or e.park_code = :parkCode
                or e.proposal_id = cast(:proposalId as uuid))
            order by e.id\
            """)
        .param("callId", callId)
        .param("parkCode", scope.parkCode())
        .param("proposalId", scope.proposalId())
        .query(
            (row, index) ->
                new PastMove(
                    Deadline.valueOf(row.getString("deadline")),
                    new DeadlineScope(
                        row.getString("park_code"), row.getObject("proposal_id", UUID.class)),
                    instant(row, "old_due"),
                    instant(row, "due"),
                    row.getString("reason"),
                    row.getString("number"),
                    instant(row, "moved_at"),
                    row.getString("moved_by")))
        .list();
  }

  private String written(List<Reached> reached) {
    try {
      return json.writeValueAsString(reached);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<Reached> read(String reached) {
    try {
      return reached == null ? List.of() : json.readValue(reached, new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static OffsetDateTime utc(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
