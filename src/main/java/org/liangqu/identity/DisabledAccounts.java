package org.liangqu.identity;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Accounts that nobody may use for now; the engine knows no such state (停用的账号). */
@Component
class DisabledAccounts {

  private final JdbcClient jdbc;
  private final SignInClock clock;

  DisabledAccounts(JdbcClient jdbc, SignInClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  boolean contains(String account) {
    return jdbc.sql("select exists (select from account_disabled where account = :account)")
        .param("account", account)
        .query(Boolean.class)
        .single();
  }

  Set<String> among(Collection<String> accounts) {
    return accounts.isEmpty()
        ? Set.of()
        : jdbc
            .sql("select account from account_disabled where account in (:accounts)")
            .param("accounts", accounts)
            .query(String.class)
            .stream()
            .collect(Collectors.toSet());
  }

  /**
   * Whether it wasn't disabled before. What an administrator disables takes the place of what a
   * unit has disabled, so that the unit can't enable it.
   */
  boolean add(String account, String by) {
    return add(account, by, null);
  }

  /**
   * Whether it wasn't disabled before.
   *
   * @param unit the credit code of the unit whose administrator disables it, null for the system's
   */
  boolean add(String account, String by, String unit) {
    return jdbc.sql(
                """
                insert into account_disabled (account, disabled_at, disabled_by, for_unit)
                values (:account, :now, :by, :unit)
                on conflict (account) do update
                  set disabled_at = excluded.disabled_at, disabled_by = excluded.disabled_by,
                      for_unit = null
                where account_disabled.for_unit is not null and excluded.for_unit is null
                """)
            .param("account", account)
            .param("now", clock.now().atOffset(ZoneOffset.UTC))
            .param("by", by)
            .param("unit", unit)
            .update()
        > 0;
  }

  /** Whether the unit had disabled it. */
  boolean remove(String account, String unit) {
    return jdbc.sql("delete from account_disabled where account = :account and for_unit = :unit")
            .param("account", account)
            .param("unit", unit)
            .update()
        > 0;
  }

  /** Whether it was disabled. */
  boolean remove(String account) {
    return jdbc.sql("delete from account_disabled where account = :account")
            .param("account", account)
            .update()
        > 0;
  }
}
