package org.liangqu.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liangqu.directory.Directory;
import org.liangqu.identity.Accounts;
import org.liangqu.organization.Units;
import org.liangqu.shared.CreditCode;
import org.liangqu.shared.FieldProblem;
import org.liangqu.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What keeps a unit from being registered. Whose a code or an account is already is never told:
 * anybody may ask here.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RegistrationAdmission {

  /** The name of the lock on what registrations lay claim to. */
  private static final String CLAIMS = "registration.claims";

  /** Is no registration's. */
  private static final UUID NEW = new UUID(0, 0);

  private final RegistrationRepository registrations;
  private final LicenceScans scans;
  private final Units units;
  private final Accounts accounts;
  private final Directory directory;
  private final JdbcClient jdbc;

  RegistrationAdmission(
      RegistrationRepository registrations,
      LicenceScans scans,
      Units units,
      Accounts accounts,
      Directory directory,
      JdbcClient jdbc) {
    this.registrations = registrations;
    this.scans = scans;
    this.units = units;
    this.accounts = accounts;
    this.directory = directory;
    this.jdbc = jdbc;
  }

  /** From here to the end of the transaction nobody else claims a code or an account. */
  void hold() {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:claims, 0))")
        .param("claims", CLAIMS)
        .query((row, number) -> number)
        .list();
  }

  /**
   * @throws Refusal INVALID with every field at fault
   */
  void require(RegistrationDetails details, UUID scanId, boolean declared) {
    require(details, scanId, declared, NEW);
  }

  /** As {@link #require}, of what corrects that registration. */
  void require(RegistrationDetails details, UUID scanId, boolean declared, UUID own) {
    List<FieldProblem> problems = new ArrayList<>(RegistrationPolicy.problems(details));
    problems.addAll(taken(details, own));
    if (details.parkCode() != null && !isPark(details.parkCode())) {
      problems.add(new FieldProblem("parkCode", "请从名单中选择园区"));
    }
    if (scanId == null || scans.find(scanId).isEmpty()) {
      problems.add(new FieldProblem("scan", "请上传营业执照或法人证书的扫描件"));
    }
    if (!declared) {
      problems.add(new FieldProblem("declared", "请阅读并勾选承诺"));
    }
    if (!problems.isEmpty()) {
      throw Refusal.invalid("registration-incomplete", "请更正标出的各项，其余内容都已保留。", problems);
    }
    units.requireRegistrable(details.toUnit());
  }

  /**
   * Whether what was sound when it was submitted still is.
   *
   * @throws Refusal CONFLICT saying what stands in the way
   */
  void requireStill(RegistrationDetails details, UUID own, String advice) {
    List<FieldProblem> problems = taken(details, own);
    if (!problems.isEmpty()) {
      throw Refusal.conflict(
          "registration-taken",
          problems.stream().map(FieldProblem::message).collect(Collectors.joining("；"))
              + "。"
              + advice,
          problems);
    }
    units.requireRegistrable(details.toUnit());
  }

  private List<FieldProblem> taken(RegistrationDetails details, UUID own) {
    List<FieldProblem> problems = new ArrayList<>();
    String code = details.creditCode();
    if (CreditCode.isValid(code)) {
      if (units.byCreditCode(new CreditCode(code)).isPresent()) {
        problems.add(new FieldProblem("creditCode", "该单位已经注册，申报账号请向本单位管理员申请，找不到管理员的请联系所在园区"));
      } else if (registrations.isInProgress(code, own)) {
        problems.add(new FieldProblem("creditCode", "该单位的注册正在办理，不能重复提交，有疑问请联系所在园区"));
      }
    }
    String account = details.administratorAccount();
    if (account != null
        && (accounts.exists(account) || registrations.isAccountReserved(account, own))) {
      problems.add(new FieldProblem("administratorAccount", "账号 " + account + " 已被使用，请换一个"));
    }
    return problems;
  }

  private boolean isPark(String code) {
    return directory.parks().stream().anyMatch(park -> park.code().equals(code));
  }
}
