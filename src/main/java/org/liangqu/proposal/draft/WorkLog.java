package org.liangqu.proposal.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.liangqu.identity.Person;
import org.liangqu.shared.ClockConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who works on which section, and when: a line a day for the record, and who is there now. */
@Component
class WorkLog {

  private static final Duration PRESENT = Duration.ofMinutes(2);

  private final JdbcClient jdbc;

  WorkLog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void saved(UUID proposalId, FormSection section, Person person, Instant now) {
    jdbc.sql(
            """
            insert into draft_work
              (proposal_id, section, person_id, person_name, day, first_at, last_at, saves)
            values (?, ?, ?, ?, ?, ?, ?, 1)
            on conflict (proposal_id, section, person_id, day) do update
            set last_at = excluded.last_at, saves = draft_work.saves + 1\
            """)
        .params(
            proposalId,
            section.name(),
            person.id(),
            person.name(),
            LocalDate.ofInstant(now, ClockConfiguration.ZONE),
            utc(now),
            utc(now))
        .update();
  }

  void present(UUID proposalId, FormSection section, Person person, Instant now) {
    jdbc.sql(
            """
            insert into draft_presence (proposal_id, person_id, person_name, section, seen_at)
            values (?, ?, ?, ?, ?)
            on conflict (proposal_id, person_id) do update
            set section = excluded.section, seen_at = excluded.seen_at\
            """)
        .params(proposalId, person.id(), person.name(), section.name(), utc(now))
        .update();
  }

  List<Colleague> others(UUID proposalId, Person person, Instant now) {
    return jdbc.sql(
            """
            select person_name, section, seen_at from draft_presence
            where proposal_id = ? and person_id <> ? and seen_at > ?
            order by seen_at desc\
            """)
        .params(proposalId, person.id(), utc(now.minus(PRESENT)))
        .query(WorkLog::colleague)
        .list();
  }

  private static Colleague colleague(ResultSet row, int number) throws SQLException {
    return new Colleague(
        row.getString("person_name"),
        FormSection.valueOf(row.getString("section")),
        row.getObject("seen_at", OffsetDateTime.class).toInstant());
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
