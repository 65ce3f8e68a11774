package org.liangqu.proposal.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liangqu.identity.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who changed which field last, and what the form couldn't take over. */
@Component
class DraftStore {

  private static final String COLUMNS = "field, raw::text as raw, changed_name, changed_at";

  private final JdbcClient jdbc;
  private final JsonMapper json = new JsonMapper();

  DraftStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A field that was changed.
   *
   * @param raw what was typed, null where the form holds it
   */
  record Trace(String field, JsonNode raw, String changedBy, Instant changedAt) {}

  Optional<Trace> find(UUID proposalId, String field) {
    return jdbc.sql(
            "select %s from draft_field where proposal_id = ? and field = ?".formatted(COLUMNS))
        .params(proposalId, field)
        .query(this::trace)
        .optional();
  }

  /** The fields whose entries the form couldn't take over. */
  List<Trace> unread(UUID proposalId) {
    return jdbc.sql(
            "select %s from draft_field where proposal_id = ? and raw is not null order by field"
                .formatted(COLUMNS))
        .param(proposalId)
        .query(this::trace)
        .list();
  }

  /** The latest first. */
  List<Trace> changedSince(UUID proposalId, Instant moment) {
    return jdbc.sql(
            """
            select %s from draft_field where proposal_id = ? and changed_at > ?
            order by changed_at desc, field\
            """
                .formatted(COLUMNS))
        .params(proposalId, moment.atOffset(ZoneOffset.UTC))
        .query(this::trace)
        .list();
  }

  private Trace trace(ResultSet row, int number) throws SQLException {
    String raw = row.getString("raw");
    try {
      return new Trace(
          row.getString("field"),
          raw == null ? null : json.readTree(raw),
          row.getString("changed_name"),
          row.getObject("changed_at", OffsetDateTime.class).toInstant());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A kept entry can't be read", e);
    }
  }

  /**
   * @param raw what the form couldn't take over, null where it did
   */
  void write(UUID proposalId, String field, JsonNode raw, Person person, Instant now) {
    jdbc.sql(
            """
            insert into draft_field (proposal_id, field, raw, changed_by, changed_name, changed_at)
            values (?, ?, ?::jsonb, ?, ?, ?)
            on conflict (proposal_id, field) do update
            set raw = excluded.raw, changed_by = excluded.changed_by,
                changed_name = excluded.changed_name, changed_at = excluded.changed_at\
            """)
        .params(
            proposalId,
            field,
            raw == null ? null : raw.toString(),
            person.id(),
            person.name(),
            now.atOffset(ZoneOffset.UTC))
        .update();
  }
}
