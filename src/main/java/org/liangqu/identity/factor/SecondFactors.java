package org.liangqu.identity.factor;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.liangqu.identity.Person;
import org.liangqu.identity.credential.CredentialEvent;
import org.liangqu.identity.credential.CredentialRecords;
import org.liangqu.identity.factor.FactorRecords.Factor;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The second factor of people's accounts (动态验证码): who needs one, whether a code is right. A code is
 * accepted once, and so is a recovery code.
 */
@Service
public class SecondFactors {

  private final FactorRecords factors;
  private final PhoneCodes phoneCodes;
  private final CredentialRecords trail;
  private final SecondFactorProperties properties;
  private final Optional<FactorSecrets> secrets;
  private final Clock clock;

  SecondFactors(
      FactorRecords factors,
      PhoneCodes phoneCodes,
      CredentialRecords trail,
      SecondFactorProperties properties,
      Clock clock) {
    this.factors = factors;
    this.phoneCodes = phoneCodes;
    this.trail = trail;
    this.properties = properties;
    this.secrets = SecretKeys.find(properties).map(FactorSecrets::new);
    this.clock = clock;
  }

  public SignInStep stepFor(Person person) {
    if (isOn(person.id())) {
      return SignInStep.CODE;
    }
    return isRequiredOf(person) ? SignInStep.SET_UP : SignInStep.NONE;
  }

  public boolean isOn(String account) {
    return factors.find(account).isPresent();
  }

  public boolean isRequiredOf(Person person) {
    return properties.requiredRoles().stream().anyMatch(person::has);
  }

  /** How many recovery codes are left. */
  int recoveryCodesLeft(String account) {
    return factors.unusedRecoveryCodes(account);
  }

  /**
   * Makes a secret for a phone; nothing is kept until a code of the phone confirms it.
   *
   * @return the secret, encrypted, to be handed to {@link #sheet} and {@link #confirm}
   * @throws Refusal CONFLICT where the account has a factor, or the system no key to keep it
   */
  byte[] begin(Person person) {
    if (isOn(person.id())) {
      throw Refusal.conflict("factor-on", "动态验证码已经启用；更换手机请先关闭，再重新设置。");
    }
    return secrets().encrypt(person.id(), phoneCodes.newSecret());
  }

  SetUpSheet sheet(Person person, byte[] begun) {
    return SetUpSheet.of(person.id(), secrets().decrypt(person.id(), begun));
  }

  /**
   * Switches the factor on once the phone shows the right code.
   *
   * @return the recovery codes, shown this once
   * @throws Refusal INVALID where the code is wrong
   */
  @Transactional
  public List<String> confirm(Person person, byte[] begun, String code) {
    OptionalLong step = phoneCodes.stepOf(plain(code), secrets().decrypt(person.id(), begun), 0);
    if (step.isEmpty()) {
      throw Refusal.invalid("code-wrong", "验证码不正确。请核对手机时间是否自动校准，再输入最新的 6 位验证码。");
    }
    if (!factors.add(person.id(), begun, step.getAsLong(), clock.instant())) {
      throw Refusal.conflict("factor-on", "动态验证码已经启用，不必再次设置。");
    }
    trail.add(CredentialEvent.FACTOR_ON, person.id(), "", person);
    return newRecoveryCodes(person.id());
  }

  /**
   * Whether the code of the phone, or the recovery code, is right; a wrong one is counted.
   *
   * @throws Refusal CONFLICT while the account waits after too many wrong ones, or has no factor
   */
  @Transactional
  public boolean accept(Person person, String code) {
    Instant now = clock.instant();
    Factor factor =
        factors
            .hold(person.id())
            .orElseThrow(() -> Refusal.conflict("factor-off", "动态验证码没有启用，请重新登录。"));
    if (factor.isLockedAt(now)) {
      throw CodeLock.refusal(factor.lockedUntil(), now);
    }
    OptionalLong used =
        RecoveryCodes.isOne(code) ? recovered(person, factor, code, now) : step(factor, code);
    if (used.isPresent()) {
      factors.right(person.id(), used.getAsLong());
      return true;
    }
    countWrong(person, factor, now);
    return false;
  }

  private OptionalLong step(Factor factor, String code) {
    byte[] secret = secrets().decrypt(factor.account(), factor.secret());
    return phoneCodes.stepOf(plain(code), secret, factor.lastStep());
  }

  /** A recovery code leaves the steps of time as they are. */
  private OptionalLong recovered(Person person, Factor factor, String code, Instant now) {
    if (!factors.useRecoveryCode(factor.account(), RecoveryCodes.hash(code), now)) {
      return OptionalLong.empty();
    }
    trail.add(
        CredentialEvent.RECOVERY_CODE_USED,
        factor.account(),
        "还剩 " + factors.unusedRecoveryCodes(factor.account()) + " 个",
        person);
    return OptionalLong.of(factor.lastStep());
  }

  private void countWrong(Person person, Factor factor, Instant now) {
    int wrong = factor.wrongCodes() + 1;
    Instant until = CodeLock.after(wrong, now);
    factors.wrong(factor.account(), wrong, until);
    if (until != null) {
      trail.add(CredentialEvent.FACTOR_LOCKED, factor.account(), "连续 " + wrong + " 次", person);
    }
  }

  /** New recovery codes in place of the old ones, shown this once. */
  @Transactional
  List<String> renewRecoveryCodes(Person person) {
    trail.add(CredentialEvent.RECOVERY_CODES_RENEWED, person.id(), "", person);
    return newRecoveryCodes(person.id());
  }

  private List<String> newRecoveryCodes(String account) {
    List<String> codes = RecoveryCodes.random();
    factors.replaceRecoveryCodes(account, codes.stream().map(RecoveryCodes::hash).toList());
    return codes;
  }

  /** Takes an account's factor away, by its owner or by an administrator. */
  @Transactional
  void remove(String account, CredentialEvent event, Person by) {
    if (factors.remove(account)) {
      trail.add(event, account, "", by);
    }
  }

  private FactorSecrets secrets() {
    return secrets.orElseThrow(
        () ->
            Refusal.conflict(
                "factor-no-key", "系统没有设置密钥 " + SecretKeys.VARIABLE + "，暂不能使用动态验证码，请联系系统管理员。"));
  }

  private static String plain(String code) {
    return code.replaceAll("\\s", "");
  }
}
