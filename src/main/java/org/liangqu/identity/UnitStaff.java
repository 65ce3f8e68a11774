package org.liangqu.identity;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.liangqu.shared.Masking;
import org.liangqu.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A unit's people, told by its credit code. */
@Component
class UnitStaff {

  private final Accounts accounts;
  private final AccountLinks links;
  private final DisabledAccounts disabled;
  private final SignInRecords records;
  private final JdbcClient jdbc;

  UnitStaff(
      Accounts accounts,
      AccountLinks links,
      DisabledAccounts disabled,
      SignInRecords records,
      JdbcClient jdbc) {
    this.accounts = accounts;
    this.links = links;
    this.disabled = disabled;
    this.records = records;
    this.jdbc = jdbc;
  }

  static Office applicant(String unit) {
    return Office.of(Role.APPLICANT, unit);
  }

  static Office administrator(String unit) {
    return Office.of(Role.UNIT_ADMINISTRATOR, unit);
  }

  /** From here on until the transaction ends nobody else changes who administers the unit. */
  @Transactional(propagation = Propagation.MANDATORY)
  void hold(String unit) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:lock, 0))")
        .param("lock", "unit.administrators " + unit)
        .query((row, number) -> number)
        .list();
  }

  /** Administrators first. */
  List<UnitAccount> of(String unit) {
    List<String> ids =
        Stream.of(administrator(unit), applicant(unit))
            .flatMap(office -> accounts.holding(office).stream())
            .distinct()
            .toList();
    Set<String> off = disabled.among(ids);
    Map<String, Boolean> unanswered = links.unanswered(ids);
    Map<String, Instant> lastSignIns = records.lastSignIns(ids);
    return ids.stream()
        .map(accounts::find)
        .flatMap(Optional::stream)
        .map(
            person ->
                account(
                    person,
                    unit,
                    state(
                        off.contains(person.id()),
                        lastSignIns.containsKey(person.id()) ? null : unanswered.get(person.id())),
                    lastSignIns.get(person.id())))
        .sorted(
            Comparator.comparing((UnitAccount one) -> !one.administrator())
                .thenComparing(UnitAccount::id))
        .toList();
  }

  private UnitAccount account(
      Person person, String unit, UnitAccount.State state, Instant lastSignIn) {
    return new UnitAccount(
        person.id(),
        person.name(),
        Masking.mail(accounts.contact(person.id()).mail()),
        state,
        person.holds(administrator(unit)),
        lastSignIn);
  }

  /**
   * @param usable whether the invitation that nobody has answered still leads in; null where none
   *     waits for an answer
   */
  private static UnitAccount.State state(boolean off, Boolean usable) {
    if (off) {
      return UnitAccount.State.DISABLED;
    }
    if (usable == null) {
      return UnitAccount.State.ACTIVE;
    }
    return usable ? UnitAccount.State.INVITED : UnitAccount.State.LAPSED;
  }

  /**
   * @throws Refusal NOT_FOUND for whoever is none of the unit's people, with an account or without
   */
  UnitAccount get(String unit, String id) {
    return of(unit).stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() -> Refusal.notFound("account-unknown", "本单位没有这个账号。"));
  }

  /** Whether its owner holds no office but the unit's. */
  boolean isOnlyHere(String unit, String id) {
    return accounts.find(id).stream()
        .flatMap(person -> person.offices().stream())
        .allMatch(office -> unit.equals(office.code()));
  }

  /** Those who can sign in. */
  List<UnitAccount> activeAdministrators(String unit) {
    return of(unit).stream().filter(one -> one.administrator() && one.isActive()).toList();
  }
}
