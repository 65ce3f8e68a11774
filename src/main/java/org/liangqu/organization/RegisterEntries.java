package org.liangqu.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The entries of the registers in the database. */
@Component
class RegisterEntries {

  /** So many entries to a statement. */
  private static final int CHUNK = 5_000;

  private static final String FOUND =
      """
      from register_entry e
      join register_import opened on opened.id = e.opened_by
      left join register_import closed on closed.id = e.closed_by
      where e.register = :register and (e.closed_by is not null) = :closed
        and (:words = '' or e.words ilike :pattern)
      """;

  private final JdbcClient jdbc;

  RegisterEntries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<ListedEntry> listed(RegisterKind register) {
    return jdbc.sql(
            """
            select id, details from register_entry
            where register = :register and closed_by is null order by credit_code, id""")
        .param("register", register.name())
        .query(
            (row, number) ->
                new ListedEntry(
                    row.getObject("id", UUID.class),
                    RegisterDetails.read(row.getString("details"))))
        .list();
  }

  Map<RegisterKind, Long> counts() {
    Map<RegisterKind, Long> counts = new EnumMap<>(RegisterKind.class);
    jdbc.sql(
            """
            select register, count(*) as entries from register_entry
            where closed_by is null group by register""")
        .query(
            row -> {
              counts.put(RegisterKind.valueOf(row.getString("register")), row.getLong("entries"));
            });
    return counts;
  }

  Page<RegisterEntry> search(
      RegisterKind register, RegisterSearch search, Pageable page, LocalDate today) {
    Map<String, Object> narrowed =
        Map.of(
            "register", register.name(),
            "closed", search.closed(),
            "words", search.words(),
            "pattern", "%" + search.words().replaceAll("[\\\\%_]", "\\\\$0") + "%");
    long total = jdbc.sql("select count(*) " + FOUND).params(narrowed).query(Long.class).single();
    List<RegisterEntry> entries =
        jdbc.sql(
                "select e.id, e.details, opened.imported_at as opened_at,"
                    + " closed.imported_at as closed_at "
                    + FOUND
                    + "order by closed.sequence desc nulls last, e.credit_code, e.id"
                    + " limit :limit offset :offset")
            .params(narrowed)
            .param("limit", page.getPageSize())
            .param("offset", page.getOffset())
            .query((row, number) -> entry(register, row, today))
            .list();
    return new PageImpl<>(entries, page, total);
  }

  private static RegisterEntry entry(RegisterKind register, ResultSet row, LocalDate today)
      throws SQLException {
    Map<RegisterColumn, String> values = RegisterDetails.read(row.getString("details"));
    Timestamp closed = row.getTimestamp("closed_at");
    return new RegisterEntry(
        row.getObject("id", UUID.class),
        register,
        values,
        state(values, closed, today),
        row.getTimestamp("opened_at").toInstant(),
        closed == null ? null : closed.toInstant());
  }

  private static RegisterEntry.State state(
      Map<RegisterColumn, String> values, Timestamp closed, LocalDate today) {
    if (closed != null) {
      return RegisterEntry.State.CLOSED;
    }
    return CreditRecord.hasExpired(values, today)
        ? RegisterEntry.State.EXPIRED
        : RegisterEntry.State.IN_FORCE;
  }

  void open(RegisterKind register, List<RegisterRow> rows, UUID importId) {
    for (int start = 0; start < rows.size(); start += CHUNK) {
      List<RegisterRow> chunk = rows.subList(start, Math.min(start + CHUNK, rows.size()));
      jdbc.sql(
              """
              insert into register_entry (register, details, words, opened_by)
              select :register, entry.details::jsonb, entry.words, :importId
              from unnest(:details::text[], :words::text[]) as entry (details, words)""")
          .param("register", register.name())
          .param("importId", importId)
          .param(
              "details", texts(chunk.stream().map(RegisterRow::values).map(RegisterDetails::write)))
          .param(
              "words", texts(chunk.stream().map(RegisterRow::values).map(RegisterDetails::words)))
          .update();
    }
  }

  private static String[] texts(Stream<String> texts) {
    return texts.toArray(String[]::new);
  }

  void close(List<ListedEntry> entries, UUID importId) {
    jdbc.sql("update register_entry set closed_by = :importId where id = any(:ids::uuid[])")
        .param("importId", importId)
        .param("ids", texts(entries.stream().map(entry -> entry.id().toString())))
        .update();
  }
}
