package org.liangqu.identity;

import org.liangqu.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets passwords by one-time links (设置密码). */
@Service
public class Passwords {

  private final AccountLinks links;
  private final Accounts accounts;
  private final DisabledAccounts disabled;
  private final SignInSessions sessions;
  private final SignInDelays delays;
  private final SignInRecords records;
  private final ApplicationEventPublisher events;

  Passwords(
      AccountLinks links,
      Accounts accounts,
      DisabledAccounts disabled,
      SignInSessions sessions,
      SignInDelays delays,
      SignInRecords records,
      ApplicationEventPublisher events) {
    this.links = links;
    this.accounts = accounts;
    this.disabled = disabled;
    this.sessions = sessions;
    this.delays = delays;
    this.records = records;
    this.events = events;
  }

  /**
   * Uses a link up; all sessions of the account end, and it has to wait no longer.
   *
   * @return the link that was used
   * @throws Refusal INVALID for a password that isn't allowed, and the link stays usable; CONFLICT
   *     for a link that can't be used
   */
  @Transactional
  public AccountLink choose(String token, String password) {
    AccountLink link =
        links
            .claim(token)
            .filter(AccountLink::isValid)
            .filter(one -> !disabled.contains(one.account()))
            .orElseThrow(() -> Refusal.conflict("link-unusable", "链接已不能使用，请申请新的链接。"));
    accounts.changePassword(link.account(), password);
    links.use(link);
    links.supersede(link.account());
    delays.forgive(link.account());
    sessions.endAll(link.account(), null, SessionEnd.PASSWORD_CHANGED);
    boolean reset = link.purpose() == LinkPurpose.RESET;
    records.add(reset ? SignInKind.PASSWORD_RESET : SignInKind.ACTIVATED, link.account(), null);
    if (reset) {
      events.publishEvent(new PasswordChanged(link.account()));
    }
    return link;
  }
}
