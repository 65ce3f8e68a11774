package org.liangqu.notification;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.liangqu.notification.outbox.Medium;
import org.liangqu.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Addresses that wait for the code sent to them: only who can read there gets mail there. */
@Component
class ContactChanges {

  static final Duration VALID = Duration.ofMinutes(30);

  private static final Duration KEPT = Duration.ofDays(1);
  private static final Duration PAUSE = Duration.ofMinutes(1);
  private static final int MOST_WRONG_CODES = 5;
  private static final int CODES = 1_000_000;

  private record Waiting(String address, String code, int wrongCodes, Instant requestedAt) {}

  private final JdbcClient jdbc;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  ContactChanges(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Takes the place of an address that waited before.
   *
   * @return the code to send there
   * @throws Refusal CONFLICT less than a minute after the last request
   */
  String request(String person, Medium medium, String address) {
    Instant now = clock.instant();
    find(person, medium)
        .map(Waiting::requestedAt)
        .filter(last -> !last.isAfter(now) && last.plus(PAUSE).isAfter(now))
        .ifPresent(
            last -> {
              throw Refusal.conflict("code-too-soon", "验证码刚刚发出，请一分钟后再试。");
            });
    String code = "%06d".formatted(random.nextInt(CODES));
    jdbc.sql(
            """
            insert into contact_change (person_id, medium, address, code, requested_at)
            values (:person, :medium, :address, :code, :now)
            on conflict (person_id, medium) do update
            set address = excluded.address, code = excluded.code, wrong_codes = 0,
                requested_at = excluded.requested_at
            """)
        .param("person", person)
        .param("medium", medium.name())
        .param("address", address)
        .param("code", code)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
    return code;
  }

  /** The address that waits for its code, if it still may. */
  Optional<String> waiting(String person, Medium medium) {
    return find(person, medium).filter(this::isValid).map(Waiting::address);
  }

  /**
   * Whether the code is right; a wrong one is counted. The address waits no longer once the code
   * was right.
   *
   * @throws Refusal CONFLICT where no address waits, or too many codes were wrong
   */
  Optional<String> confirm(String person, Medium medium, String code) {
    Waiting waiting =
        find(person, medium)
            .filter(this::isValid)
            .orElseThrow(() -> Refusal.conflict("code-expired", "验证码已失效，请重新获取。"));
    if (!waiting.code().equals(code)) {
      change("update contact_change set wrong_codes = wrong_codes + 1", person, medium);
      return Optional.empty();
    }
    change("delete from contact_change", person, medium);
    return Optional.of(waiting.address());
  }

  /** How many wait that can't be confirmed any more. */
  long abandoned() {
    return jdbc.sql("select count(*) from contact_change where requested_at < :before")
        .param("before", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .single();
  }

  /**
   * @return how many there were
   */
  int removeAbandoned() {
    return jdbc.sql("delete from contact_change where requested_at < :before")
        .param("before", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
        .update();
  }

  private boolean isValid(Waiting waiting) {
    return waiting.wrongCodes() < MOST_WRONG_CODES
        && waiting.requestedAt().plus(VALID).isAfter(clock.instant());
  }

  private void change(String what, String person, Medium medium) {
    jdbc.sql(what + " where person_id = :person and medium = :medium")
        .param("person", person)
        .param("medium", medium.name())
        .update();
  }

  private Optional<Waiting> find(String person, Medium medium) {
    return jdbc.sql(
            """
            select address, code, wrong_codes, requested_at from contact_change
             where person_id = :person and medium = :medium
               for update
            """)
        .param("person", person)
        .param("medium", medium.name())
        .query(
            (row, number) ->
                new Waiting(
                    row.getString("address"),
                    row.getString("code"),
                    row.getInt("wrong_codes"),
                    row.getTimestamp("requested_at").toInstant()))
        .optional();
  }
}
