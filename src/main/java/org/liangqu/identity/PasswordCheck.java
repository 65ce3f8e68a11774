package org.liangqu.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Service;

/**
 * Checks a password and counts wrong ones, for every door. Unknown accounts are treated as known
 * ones, in words, waits and time.
 */
@Service
public class PasswordCheck {

  private static final int TURNS = 64;

  private final Accounts accounts;
  private final DisabledAccounts disabled;
  private final SignInDelays delays;
  private final SignInRecords records;
  private final SignInClock clock;
  private final Object[] turns = IntStream.range(0, TURNS).mapToObj(turn -> new Object()).toArray();

  PasswordCheck(
      Accounts accounts,
      DisabledAccounts disabled,
      SignInDelays delays,
      SignInRecords records,
      SignInClock clock) {
    this.accounts = accounts;
    this.disabled = disabled;
    this.delays = delays;
    this.records = records;
    this.clock = clock;
  }

  /**
   * The person whose account it is.
   *
   * @throws SignInDelayed after too many wrong passwords, whether this one is right or not
   * @throws AuthenticationException for a wrong password, an unknown or a disabled account
   */
  public Person admit(String account, String password) {
    refuseWhileDelayed(account);
    if (!accounts.recognizes(account, password)) {
      checkInTurn(account, password);
      if (Origin.current().byProgram()) {
        records.add(SignInKind.SIGNED_IN, account, "接口");
      }
    }
    return person(account);
  }

  /**
   * What keeps a password from confirming an act of who is signed in already, empty for nothing.
   * Wrong ones count as at sign-in.
   */
  public Optional<String> problem(String account, String password) {
    try {
      admit(account, password == null ? "" : password);
      return Optional.empty();
    } catch (BadCredentialsException wrong) {
      return Optional.of("密码不正确，请输入您本人的登录密码");
    } catch (AuthenticationException delayed) {
      return Optional.of(delayed.getMessage());
    }
  }

  /** One at a time for each account, so that many guesses at once are counted before the next. */
  private void checkInTurn(String account, String password) {
    synchronized (turns[Math.floorMod(account.hashCode(), TURNS)]) {
      refuseWhileDelayed(account);
      if (!accounts.checkPassword(account, password)) {
        refuse(account);
      }
      delays.forgive(account);
    }
  }

  private void refuse(String account) {
    records.add(SignInKind.REFUSED, account, null);
    if (delays.failed(account, Origin.current().address())) {
      records.add(SignInKind.LOCKED, account, null);
    }
    refuseWhileDelayed(account);
    throw new BadCredentialsException("账号或密码不正确，请重新输入");
  }

  private void refuseWhileDelayed(String account) {
    Optional<Instant> until = delays.until(account, Origin.current().address());
    if (until.isPresent()) {
      throw new SignInDelayed(clock.now(), until.get());
    }
  }

  private Person person(String account) {
    if (disabled.contains(account)) {
      throw new DisabledException("该账号已停用，请联系系统管理员");
    }
    return accounts.find(account).orElseThrow(() -> new BadCredentialsException("账号或密码不正确，请重新输入"));
  }
}
