package org.liangqu.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The official calendar in the database. Each node keeps it in memory and asks for its revision at
 * most once a second, so that a change reaches all within that time. Years that the application
 * brings along are added where they are missing; what an administrator changed stays.
 */
@Component
public class CalendarStore implements CalendarYears, InitializingBean {

  private static final long TRUSTED_NANOS = Duration.ofSeconds(1).toNanos();

  private final JdbcClient jdbc;
  private final TransactionOperations transaction;
  private final Clock clock;
  private volatile Snapshot snapshot;

  CalendarStore(JdbcClient jdbc, TransactionOperations transaction, Clock clock) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.clock = clock;
  }

  private record Snapshot(long revision, long readAt, NavigableMap<Integer, CalendarYear> years) {

    boolean isTrusted() {
      return System.nanoTime() - readAt < TRUSTED_NANOS;
    }
  }

  /** Who changed a year, from what to what; the first change of a year is from null. */
  public record Change(int year, Instant at, String personName, String from, String to) {}

  @Override
  public void afterPropertiesSet() {
    DeliveredCalendar.years()
        .forEach(year -> transaction.executeWithoutResult(status -> addIfMissing(year)));
  }

  private void addIfMissing(CalendarYear year) {
    int added =
        jdbc.sql(
                """
                insert into calendar_year (year, notice) values (:year, :notice)
                on conflict do nothing""")
            .param("year", year.year())
            .param("notice", year.notice())
            .update();
    if (added == 1) {
      insertPeriods(year);
      recordChange(year, null, "system", "系统");
    }
  }

  @Override
  public Optional<CalendarYear> of(int year) {
    return Optional.ofNullable(current().get(year));
  }

  /** The first year first. */
  public List<CalendarYear> all() {
    return List.copyOf(current().values());
  }

  /** Lets one change at a time, until the transaction ends. */
  public void lock() {
    jdbc.sql("lock table calendar_change in exclusive mode").update();
  }

  /** Adds the year or puts it in the place of what was on file; to be called in a transaction. */
  public void put(CalendarYear year, String personId, String personName) {
    String before = of(year.year()).map(CalendarStore::text).orElse(null);
    jdbc.sql(
            """
            insert into calendar_year (year, notice) values (:year, :notice)
            on conflict (year) do update set notice = excluded.notice""")
        .param("year", year.year())
        .param("notice", year.notice())
        .update();
    jdbc.sql("delete from calendar_period where year = :year").param("year", year.year()).update();
    insertPeriods(year);
    recordChange(year, before, personId, personName);
    snapshot = null;
  }

  private void insertPeriods(CalendarYear year) {
    for (CalendarPeriod period : year.periods()) {
      jdbc.sql(
              """
              insert into calendar_period (year, first, last, kind, occasion)
              values (:year, :first, :last, :kind, :occasion)""")
          .param("year", year.year())
          .param("first", period.first())
          .param("last", period.last())
          .param("kind", period.kind().name())
          .param("occasion", period.occasion())
          .update();
    }
  }

  private void recordChange(CalendarYear year, String before, String personId, String personName) {
    jdbc.sql(
            """
            insert into calendar_change
              (year, changed_at, person_id, person_name, old_text, new_text)
            values (:year, :at, :personId, :personName, :before, :after)""")
        .param("year", year.year())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("personId", personId)
        .param("personName", personName)
        .param("before", before)
        .param("after", text(year))
        .update();
  }

  private static String text(CalendarYear year) {
    return year.notice() + "\n" + CalendarText.write(year.periods());
  }

  /** The latest change first. */
  public List<Change> changes(int year) {
    return jdbc.sql(
            """
            select year, changed_at, person_name, old_text, new_text
            from calendar_change where year = :year order by id desc""")
        .param("year", year)
        .query(
            (row, index) ->
                new Change(
                    row.getInt("year"),
                    row.getTimestamp("changed_at").toInstant(),
                    row.getString("person_name"),
                    row.getString("old_text"),
                    row.getString("new_text")))
        .list();
  }

  private NavigableMap<Integer, CalendarYear> current() {
    Snapshot known = snapshot;
    if (known == null || !known.isTrusted()) {
      long revision = revision();
      known =
          new Snapshot(
              revision,
              System.nanoTime(),
              known != null && known.revision() == revision ? known.years() : read());
      snapshot = known;
    }
    return known.years();
  }

  private long revision() {
    return jdbc.sql("select count(*) from calendar_change").query(Long.class).single();
  }

  private NavigableMap<Integer, CalendarYear> read() {
    Map<Integer, List<CalendarPeriod>> periods =
        jdbc
            .sql("select first, last, kind, occasion from calendar_period order by first")
            .query(CalendarPeriod.class)
            .list()
            .stream()
            .collect(Collectors.groupingBy(period -> period.first().getYear()));
    NavigableMap<Integer, CalendarYear> years =
        jdbc
            .sql("select year, notice from calendar_year")
            .query(
                (row, index) ->
                    new CalendarYear(
                        row.getInt("year"),
                        row.getString("notice"),
                        periods.getOrDefault(row.getInt("year"), List.of())))
            .list()
            .stream()
            .collect(
                Collectors.toMap(
                    CalendarYear::year, Function.identity(), (one, other) -> one, TreeMap::new));
    return Collections.unmodifiableNavigableMap(years);
  }
}
