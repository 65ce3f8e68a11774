package org.liangqu.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The sessions of all nodes in one table, so that limits and sign-out hold wherever a request goes
 * (会话). Each request reads one row by its key.
 */
@Service
public class SignInSessions {

  private static final Duration SEEN_WITHIN = Duration.ofMinutes(1);
  private static final Duration KEPT_AFTER_END = Duration.ofDays(7);
  private static final String OPEN =
      """
      select id, account, opened_at, seen_at, address, browser from sign_in_session
       where account = :account and ended_at is null and seen_at > :idleSince and opened_at > :longest
       order by opened_at
      """;

  private record Row(SignInSession session, String endedBecause) {}

  private final JdbcClient jdbc;
  private final SignInProperties limits;
  private final SignInRecords records;
  private final SignInClock clock;

  SignInSessions(
      JdbcClient jdbc, SignInProperties limits, SignInRecords records, SignInClock clock) {
    this.jdbc = jdbc;
    this.limits = limits;
    this.records = records;
    this.clock = clock;
  }

  /** Opens a session for who has just signed in; the oldest ends where there are too many. */
  @Transactional
  public UUID open(String account) {
    lock(account);
    List<SignInSession> open = of(account);
    open.stream()
        .limit(Math.max(0, open.size() + 1 - limits.sessions()))
        .forEach(oldest -> end(oldest.id(), SessionEnd.TOO_MANY));
    UUID id = UUID.randomUUID();
    Origin origin = Origin.current();
    jdbc.sql(
            """
            insert into sign_in_session (id, account, opened_at, seen_at, address, browser)
            values (:id, :account, :now, :now, :address, :browser)
            """)
        .param("id", id)
        .param("account", account)
        .param("now", utc(clock.now()))
        .param("address", origin.address())
        .param("browser", origin.browser())
        .update();
    forgetOld();
    return id;
  }

  /** Two sign-ins at once count each other. */
  private void lock(String account) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('sign-in/' || :account, 0))")
        .param("account", account)
        .query((row, number) -> account)
        .single();
  }

  private void forgetOld() {
    Instant old = clock.now().minus(KEPT_AFTER_END);
    jdbc.sql("delete from sign_in_session where ended_at < :old or seen_at < :old")
        .param("old", utc(old))
        .update();
  }

  /** Why a session is over, empty for one that goes on; that it was used is noted by the minute. */
  @Transactional
  public Optional<SessionEnd> endOf(UUID id) {
    Optional<Row> found = find(id);
    if (found.isEmpty()) {
      return Optional.of(SessionEnd.GONE);
    }
    if (found.get().endedBecause() != null) {
      return Optional.of(SessionEnd.valueOf(found.get().endedBecause()));
    }
    Optional<SessionEnd> due = due(found.get().session());
    due.ifPresentOrElse(reason -> end(id, reason), () -> see(found.get().session()));
    return due;
  }

  private Optional<SessionEnd> due(SignInSession session) {
    Instant now = clock.now();
    if (!session.openedAt().plus(limits.longest()).isAfter(now)) {
      return Optional.of(SessionEnd.TOO_LONG);
    }
    return session.seenAt().plus(limits.idle()).isAfter(now)
        ? Optional.empty()
        : Optional.of(SessionEnd.IDLE);
  }

  private void see(SignInSession session) {
    Instant now = clock.now();
    if (session.seenAt().plus(SEEN_WITHIN).isBefore(now)) {
      jdbc.sql("update sign_in_session set seen_at = :now where id = :id")
          .param("now", utc(now))
          .param("id", session.id())
          .update();
    }
  }

  private Optional<Row> find(UUID id) {
    return jdbc.sql("select * from sign_in_session where id = :id")
        .param("id", id)
        .query((row, number) -> new Row(session(row, number), row.getString("ended_because")))
        .optional();
  }

  /** The account's open sessions, the oldest first. */
  public List<SignInSession> of(String account) {
    Instant now = clock.now();
    return jdbc.sql(OPEN)
        .param("account", account)
        .param("idleSince", utc(now.minus(limits.idle())))
        .param("longest", utc(now.minus(limits.longest())))
        .query(SignInSessions::session)
        .list();
  }

  /** Ends a session that goes on; one that is over keeps its reason. */
  @Transactional
  public void end(UUID id, SessionEnd reason) {
    jdbc.sql(
            """
            update sign_in_session set ended_at = :now, ended_because = :reason
             where id = :id and ended_at is null
            returning account
            """)
        .param("now", utc(clock.now()))
        .param("reason", reason.name())
        .param("id", id)
        .query(String.class)
        .optional()
        .ifPresent(account -> record(account, reason));
  }

  private void record(String account, SessionEnd reason) {
    if (reason == SessionEnd.SIGNED_OUT) {
      records.add(SignInKind.SIGNED_OUT, account, null);
    } else {
      records.add(SignInKind.SESSION_ENDED, account, reason.label());
    }
  }

  /**
   * Ends all sessions of an account.
   *
   * @param but one that goes on, null for none
   * @return how many ended
   */
  @Transactional
  public int endAll(String account, UUID but, SessionEnd reason) {
    List<SignInSession> ending = of(account).stream().filter(one -> !one.id().equals(but)).toList();
    ending.forEach(one -> end(one.id(), reason));
    return ending.size();
  }

  private static SignInSession session(ResultSet row, int number) throws SQLException {
    return new SignInSession(
        row.getObject("id", UUID.class),
        row.getString("account"),
        row.getTimestamp("opened_at").toInstant(),
        row.getTimestamp("seen_at").toInstant(),
        row.getString("address"),
        row.getString("browser"));
  }

  private static Object utc(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
