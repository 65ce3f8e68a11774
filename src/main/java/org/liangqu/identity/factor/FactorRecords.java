package org.liangqu.identity.factor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps second factors, encrypted, and the hashes of their recovery codes. */
@Component
class FactorRecords {

  /**
   * @param confirmedAt when a code proved that the phone has the secret
   * @param lastStep the step of time whose code was used last
   */
  record Factor(
      String account,
      byte[] secret,
      Instant confirmedAt,
      long lastStep,
      int wrongCodes,
      Instant lockedUntil) {

    boolean isLockedAt(Instant now) {
      return lockedUntil != null && lockedUntil.isAfter(now);
    }
  }

  private final JdbcClient jdbc;

  FactorRecords(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Factor> find(String account) {
    return query("select * from second_factor where account = :account", account);
  }

  /** Holds the row to the end of the transaction, so that one code is used once. */
  Optional<Factor> hold(String account) {
    return query("select * from second_factor where account = :account for update", account);
  }

  private Optional<Factor> query(String sql, String account) {
    return jdbc.sql(sql).param("account", account).query(FactorRecords::read).optional();
  }

  /** Whether the account had none until now. */
  boolean add(String account, byte[] secret, long step, Instant now) {
    return jdbc.sql(
                """
                insert into second_factor (account, secret, confirmed_at, last_step)
                values (:account, :secret, :now, :step) on conflict (account) do nothing
                """)
            .param("account", account)
            .param("secret", secret)
            .param("step", step)
            .param("now", utc(now))
            .update()
        > 0;
  }

  void right(String account, long step) {
    jdbc.sql(
            """
            update second_factor set last_step = :step, wrong_codes = 0, locked_until = null
            where account = :account
            """)
        .param("account", account)
        .param("step", step)
        .update();
  }

  void wrong(String account, int wrongCodes, Instant lockedUntil) {
    jdbc.sql(
            """
            update second_factor set wrong_codes = :wrong, locked_until = :until
            where account = :account
            """)
        .param("account", account)
        .param("wrong", wrongCodes)
        .param("until", lockedUntil == null ? null : utc(lockedUntil))
        .update();
  }

  boolean remove(String account) {
    return jdbc.sql("delete from second_factor where account = :account")
            .param("account", account)
            .update()
        > 0;
  }

  void replaceRecoveryCodes(String account, List<byte[]> hashes) {
    jdbc.sql("delete from recovery_code where account = :account")
        .param("account", account)
        .update();
    hashes.forEach(
        hash ->
            jdbc.sql("insert into recovery_code (account, hash) values (:account, :hash)")
                .param("account", account)
                .param("hash", hash)
                .update());
  }

  /** Whether there was such a code, unused until now. */
  boolean useRecoveryCode(String account, byte[] hash, Instant now) {
    return jdbc.sql(
                """
                update recovery_code set used_at = :now
                where account = :account and hash = :hash and used_at is null
                """)
            .param("account", account)
            .param("hash", hash)
            .param("now", utc(now))
            .update()
        > 0;
  }

  int unusedRecoveryCodes(String account) {
    return jdbc.sql(
            "select count(*) from recovery_code where account = :account and used_at is null")
        .param("account", account)
        .query(Integer.class)
        .single();
  }

  private static Factor read(ResultSet row, int number) throws SQLException {
    return new Factor(
        row.getString("account"),
        row.getBytes("secret"),
        instant(row, "confirmed_at"),
        row.getLong("last_step"),
        row.getInt("wrong_codes"),
        instant(row, "locked_until"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp moment = row.getTimestamp(column);
    return moment == null ? null : moment.toInstant();
  }

  private static OffsetDateTime utc(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
