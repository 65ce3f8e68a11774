package org.liangqu.notification.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.liangqu.shared.Masking;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What became of the messages, and sending given-up ones again. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class DeliveryLog {

  private static final String COLUMNS =
      """
      select id, medium, notice, message_id, recipient_id, address, subject, state, attempts,
             written_at, sent_at, case when state = 'WAITING' then not_before end as retry_at, problem
        from delivery
      """;

  private static final String FOUND =
      """
       where (cast(:state as text) is null or state = :state)
         and (cast(:medium as text) is null or medium = :medium)
         and (cast(:recipient as text) is null or strpos(lower(recipient_id), lower(:recipient)) > 0)
      """;

  private static final String SEND_AGAIN =
      """
      update delivery set state = 'WAITING', attempts = 0, not_before = null, problem = null
       where state = 'GIVEN_UP'
      """;

  private final NamedParameterJdbcTemplate jdbc;
  private final ApplicationEventPublisher events;

  DeliveryLog(NamedParameterJdbcTemplate jdbc, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.events = events;
  }

  /** Newest first. */
  public Page<DeliveryRecord> search(DeliverySearch search, Pageable page) {
    MapSqlParameterSource wanted =
        new MapSqlParameterSource()
            .addValue("state", search.state() == null ? null : search.state().name())
            .addValue("medium", search.medium() == null ? null : search.medium().name())
            .addValue("recipient", search.recipient())
            .addValue("limit", page.getPageSize())
            .addValue("offset", page.getOffset());
    Long total = jdbc.queryForObject("select count(*) from delivery" + FOUND, wanted, Long.class);
    List<DeliveryRecord> found =
        jdbc.query(
            COLUMNS + FOUND + " order by position desc limit :limit offset :offset",
            wanted,
            DeliveryLog::read);
    return new PageImpl<>(found, page, total == null ? 0 : total);
  }

  public Map<DeliveryState, Long> counts() {
    Map<DeliveryState, Long> counts = new EnumMap<>(DeliveryState.class);
    jdbc.query(
        "select state, count(*) from delivery group by state",
        row -> {
          counts.put(DeliveryState.valueOf(row.getString(1)), row.getLong(2));
        });
    return counts;
  }

  /** In the order in which they were written. */
  public List<DeliveryRecord> about(UUID proposalId) {
    return jdbc.query(
        COLUMNS + " where proposal_id = :proposalId order by position",
        Map.of("proposalId", proposalId),
        DeliveryLog::read);
  }

  /** Whether the message had been given up and is sent again. */
  public boolean sendAgain(UUID id) {
    int again = jdbc.update(SEND_AGAIN + " and id = :id", Map.of("id", id));
    events.publishEvent(new DeliveriesWritten());
    return again == 1;
  }

  /**
   * @return how many had been given up and are sent again
   */
  public int sendAllAgain() {
    int again = jdbc.update(SEND_AGAIN, Map.of());
    events.publishEvent(new DeliveriesWritten());
    return again;
  }

  private static DeliveryRecord read(ResultSet row, int number) throws SQLException {
    return new DeliveryRecord(
        row.getObject("id", UUID.class),
        Medium.valueOf(row.getString("medium")),
        row.getString("notice"),
        row.getObject("message_id", UUID.class),
        row.getString("recipient_id"),
        row.getString("address"),
        row.getString("subject"),
        DeliveryState.valueOf(row.getString("state")),
        row.getInt("attempts"),
        moment(row, "written_at"),
        moment(row, "sent_at"),
        moment(row, "retry_at"),
        Masking.in(row.getString("problem")));
  }

  private static Instant moment(ResultSet row, String column) throws SQLException {
    Timestamp moment = row.getTimestamp(column);
    return moment == null ? null : moment.toInstant();
  }
}
