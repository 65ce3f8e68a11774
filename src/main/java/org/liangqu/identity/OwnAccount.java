package org.liangqu.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liangqu.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** What people see and change of their own account (账号安全). */
@Service
public class OwnAccount {

  private static final int LATEST = 10;

  private final CurrentPerson currentPerson;
  private final PasswordCheck passwords;
  private final Accounts accounts;
  private final AccountLinks links;
  private final SignInSessions sessions;
  private final SignInRecords records;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;

  OwnAccount(
      CurrentPerson currentPerson,
      PasswordCheck passwords,
      Accounts accounts,
      AccountLinks links,
      SignInSessions sessions,
      SignInRecords records,
      ApplicationEventPublisher events,
      TransactionTemplate transaction) {
    this.currentPerson = currentPerson;
    this.passwords = passwords;
    this.accounts = accounts;
    this.links = links;
    this.sessions = sessions;
    this.records = records;
    this.events = events;
    this.transaction = transaction;
  }

  public Person person() {
    return currentPerson.get();
  }

  public List<SignInSession> sessions() {
    return sessions.of(person().id());
  }

  /** What happened to the account last, newest first. */
  public List<SignInRecord> latestRecords() {
    return records.latest(person().id(), LATEST);
  }

  /** The sign-in before the present one. */
  public Optional<SignInRecord> lastSignIn() {
    return records.signInBeforeThis(person().id());
  }

  /**
   * Changes the password; the account's other sessions end.
   *
   * @param current the session that goes on, null for none
   * @throws Refusal INVALID for a wrong old password, which counts as at sign-in, or a new one that
   *     isn't allowed
   */
  public void changePassword(String old, String wanted, UUID current) {
    String account = person().id();
    requireOwn(account, old);
    if (wanted != null && wanted.equals(old)) {
      throw refused("新密码与当前密码相同，请换一个");
    }
    transaction.executeWithoutResult(
        status -> {
          accounts.changePassword(account, wanted);
          links.supersede(account);
          sessions.endAll(account, current, SessionEnd.PASSWORD_CHANGED);
          records.add(SignInKind.PASSWORD_CHANGED, account, null);
          events.publishEvent(new PasswordChanged(account));
        });
  }

  /** Outside the transaction, so that a wrong password is counted though the change is refused. */
  private void requireOwn(String account, String password) {
    passwords
        .problem(account, password)
        .ifPresent(
            problem -> {
              throw refused("密码没有更改：" + problem);
            });
  }

  private static Refusal refused(String message) {
    return Refusal.invalid("password-change", message);
  }

  /**
   * @throws Refusal NOT_FOUND for a session that isn't one's own
   */
  public void endSession(UUID id) {
    SignInSession own =
        sessions().stream()
            .filter(session -> session.id().equals(id))
            .findFirst()
            .orElseThrow(() -> Refusal.notFound("session-unknown", "这个会话已经结束。"));
    sessions.end(own.id(), SessionEnd.ELSEWHERE);
  }

  /**
   * @param current the session that goes on, null to end all
   * @return how many ended
   */
  public int endOtherSessions(UUID current) {
    return sessions.endAll(person().id(), current, SessionEnd.ELSEWHERE);
  }
}
