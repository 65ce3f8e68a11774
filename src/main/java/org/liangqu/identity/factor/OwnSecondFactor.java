package org.liangqu.identity.factor;

import java.util.List;
import org.liangqu.identity.Accounts;
import org.liangqu.identity.PasswordCheck;
import org.liangqu.identity.Person;
import org.liangqu.identity.access.Access;
import org.liangqu.identity.access.Act;
import org.liangqu.identity.credential.CredentialEvent;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Service;

/** What people do with their own second factor, and administrators with one that was lost. */
@Service
public class OwnSecondFactor {

  private final SecondFactors factors;
  private final Accounts accounts;
  private final PasswordCheck passwords;
  private final Access access;

  OwnSecondFactor(
      SecondFactors factors, Accounts accounts, PasswordCheck passwords, Access access) {
    this.factors = factors;
    this.accounts = accounts;
    this.passwords = passwords;
    this.access = access;
  }

  Person me() {
    return access.person();
  }

  boolean isOn() {
    return factors.isOn(me().id());
  }

  boolean isRequired() {
    return factors.isRequiredOf(me());
  }

  int recoveryCodesLeft() {
    return factors.recoveryCodesLeft(me().id());
  }

  byte[] begin() {
    return factors.begin(me());
  }

  SetUpSheet sheet(byte[] begun) {
    return factors.sheet(me(), begun);
  }

  List<String> confirm(byte[] begun, String code) {
    return factors.confirm(me(), begun, code);
  }

  /**
   * @throws Refusal INVALID where the code is wrong
   */
  List<String> renewRecoveryCodes(String code) {
    requireCode(code);
    return factors.renewRecoveryCodes(me());
  }

  /**
   * @throws Refusal INVALID where code or password is wrong, CONFLICT where a role requires a
   *     factor
   */
  void switchOff(String password, String code) {
    Person me = me();
    if (factors.isRequiredOf(me)) {
      throw Refusal.conflict("factor-required", "您的岗位必须使用动态验证码，不能关闭；手机丢失请联系系统管理员重置。");
    }
    requireCode(code);
    passwords
        .problem(me.id(), password)
        .ifPresent(
            problem -> {
              throw Refusal.invalid("password-wrong", problem + "；动态验证码没有关闭，请等下一个验证码再试。");
            });
    factors.remove(me.id(), CredentialEvent.FACTOR_OFF, me);
  }

  private void requireCode(String code) {
    if (!factors.accept(me(), code)) {
      throw Refusal.invalid("code-wrong", "验证码不正确或已用过，请输入最新的验证码。");
    }
  }

  /**
   * Takes the factor from an account whose owner lost phone and recovery codes.
   *
   * @throws Refusal FORBIDDEN for others than administrators and for one's own, NOT_FOUND for an
   *     unknown account
   */
  public void reset(String account) {
    Person administrator = access.require(Act.KEEP_ACCOUNTS);
    if (administrator.id().equals(account)) {
      throw Refusal.forbidden("factor-reset-own", "不能重置本人的动态验证码，请由另一名系统管理员办理");
    }
    if (!accounts.exists(account)) {
      throw Refusal.notFound("account-unknown", "没有账号 " + account + "，请核对后再试");
    }
    factors.remove(account, CredentialEvent.FACTOR_RESET, administrator);
  }
}
