package org.liangqu.identity;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who has to wait after wrong passwords or codes: accounts, whether they exist or not, and source
 * addresses. Counted in the database, so that it holds on every node (登录锁定).
 */
@Component
public class SignInDelays {

  private static final String ACCOUNT = "account:";
  private static final String ADDRESS = "address:";
  private static final int LONGEST_ACCOUNT = 100;
  private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);
  private static final Duration ADDRESS_FORGIVEN_AFTER = Duration.ofMinutes(1);

  private record Count(int failures, Instant failedAt) {}

  private final JdbcClient jdbc;
  private final SignInProperties limits;
  private final SignInClock clock;

  SignInDelays(JdbcClient jdbc, SignInProperties limits, SignInClock clock) {
    this.jdbc = jdbc;
    this.limits = limits;
    this.clock = clock;
  }

  /** Until when an attempt at the account from the address is refused, empty where it isn't. */
  public Optional<Instant> until(String account, String address) {
    return jdbc.sql(
            """
            select max(delayed_until) from sign_in_delay
             where subject in (:account, :address) and delayed_until > :now
            """)
        .param("account", ofAccount(account))
        .param("address", ADDRESS + address)
        .param("now", utc(clock.now()))
        .query((row, number) -> Optional.ofNullable(row.getTimestamp(1)))
        .single()
        .map(moment -> moment.toInstant());
  }

  /**
   * Counts a wrong password or code.
   *
   * @return whether the account has to wait from now on
   */
  @Transactional
  public boolean failed(String account, String address) {
    Instant now = clock.now();
    int ofAddress = count(ADDRESS + address, now, this::forgivenWithTime);
    delay(ADDRESS + address, ofAddress - limits.attemptsFromAddress(), now);
    int ofAccount = count(ofAccount(account), now, Count::failures);
    return delay(ofAccount(account), ofAccount - limits.attempts(), now);
  }

  private int count(String subject, Instant now, Function<Count, Integer> remaining) {
    jdbc.sql(
            """
            insert into sign_in_delay (subject, failures, failed_at) values (:subject, 0, :now)
            on conflict do nothing
            """)
        .param("subject", subject)
        .param("now", utc(now))
        .update();
    Count before =
        jdbc.sql(
                "select failures, failed_at from sign_in_delay where subject = :subject for update")
            .param("subject", subject)
            .query((row, number) -> new Count(row.getInt(1), row.getTimestamp(2).toInstant()))
            .single();
    boolean forgotten = before.failedAt().plus(FORGOTTEN_AFTER).isBefore(now);
    int failures = (forgotten ? 0 : remaining.apply(before)) + 1;
    jdbc.sql(
            "update sign_in_delay set failures = :failures, failed_at = :now where subject = :subject")
        .param("failures", failures)
        .param("now", utc(now))
        .param("subject", subject)
        .update();
    return failures;
  }

  private int forgivenWithTime(Count before) {
    long forgiven =
        Duration.between(before.failedAt(), clock.now()).dividedBy(ADDRESS_FORGIVEN_AFTER);
    return (int) Math.max(0, before.failures() - forgiven);
  }

  private boolean delay(String subject, int beyond, Instant now) {
    if (beyond < 0) {
      return false;
    }
    jdbc.sql("update sign_in_delay set delayed_until = :until where subject = :subject")
        .param("until", utc(now.plus(delayAfter(beyond))))
        .param("subject", subject)
        .update();
    jdbc.sql("delete from sign_in_delay where failed_at < :old")
        .param("old", utc(now.minus(FORGOTTEN_AFTER)))
        .update();
    return true;
  }

  /** Doubles with each further failure, up to the longest. */
  private Duration delayAfter(int beyond) {
    Duration delay = limits.firstDelay();
    for (int doubled = 0;
        doubled < beyond && delay.compareTo(limits.longestDelay()) < 0;
        doubled++) {
      delay = delay.multipliedBy(2);
    }
    return delay.compareTo(limits.longestDelay()) < 0 ? delay : limits.longestDelay();
  }

  /** The account was opened rightly, or somebody who may vouches for it. */
  public void forgive(String account) {
    jdbc.sql("delete from sign_in_delay where subject = :subject")
        .param("subject", ofAccount(account))
        .update();
  }

  /** Which of the accounts have to wait, and until when. */
  Map<String, Instant> waiting(Collection<String> accounts) {
    return accounts.isEmpty()
        ? Map.of()
        : jdbc
            .sql(
                """
                select subject, delayed_until from sign_in_delay
                 where subject in (:subjects) and delayed_until > :now
                """)
            .param("subjects", accounts.stream().map(SignInDelays::ofAccount).toList())
            .param("now", utc(clock.now()))
            .query(
                (row, number) ->
                    Map.entry(
                        row.getString(1).substring(ACCOUNT.length()),
                        row.getTimestamp(2).toInstant()))
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static String ofAccount(String account) {
    return ACCOUNT
        + (account.length() <= LONGEST_ACCOUNT ? account : account.substring(0, LONGEST_ACCOUNT));
  }

  private static Object utc(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
