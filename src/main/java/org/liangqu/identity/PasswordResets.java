package org.liangqu.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends links to who has forgotten a password (忘记密码). It is done after the answer, in a thread of
 * its own, so that neither words nor time tell whether there is such an account.
 */
@Service
public class PasswordResets implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(PasswordResets.class);

  private static final Duration PERIOD = Duration.ofHours(1);
  private static final int MOST_WAITING = 200;

  private final Accounts accounts;
  private final DisabledAccounts disabled;
  private final AccountLinks links;
  private final SignInRecords records;
  private final SignInProperties limits;
  private final SignInClock clock;
  private final TransactionTemplate transaction;
  private final ThreadPoolExecutor sending =
      new ThreadPoolExecutor(
          1,
          1,
          0,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(MOST_WAITING),
          PasswordResets::thread);

  PasswordResets(
      Accounts accounts,
      DisabledAccounts disabled,
      AccountLinks links,
      SignInRecords records,
      SignInProperties limits,
      SignInClock clock,
      TransactionTemplate transaction) {
    this.accounts = accounts;
    this.disabled = disabled;
    this.links = links;
    this.records = records;
    this.limits = limits;
    this.clock = clock;
    this.transaction = transaction;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "password-resets");
    thread.setDaemon(true);
    return thread;
  }

  /** Has a link sent to the account's mail address, if there is one and not too many were sent. */
  public void request(String account) {
    Origin origin = Origin.current();
    try {
      sending.execute(() -> send(account.strip(), origin));
    } catch (RejectedExecutionException tooMany) {
      LOG.warn("Too many requests for links at once, one from {} was dropped", origin.address());
    }
  }

  private void send(String account, Origin origin) {
    try {
      transaction.executeWithoutResult(status -> sendIfDue(account, origin));
    } catch (RuntimeException failed) {
      LOG.error("A link could not be sent", failed);
    }
  }

  private void sendIfDue(String account, Origin origin) {
    Instant since = clock.now().minus(PERIOD);
    int before = records.count(SignInKind.RESET_REQUESTED, origin.address(), since);
    if (before >= limits.resetsPerHourFromAddress()) {
      return;
    }
    boolean due = isReachable(account) && links.sentSince(account, since) < limits.resetsPerHour();
    records.add(SignInKind.RESET_REQUESTED, account, due ? "已发送链接" : "未发送", origin);
    if (due) {
      links.send(LinkPurpose.RESET, account);
    }
  }

  private boolean isReachable(String account) {
    String mail = accounts.contact(account).mail();
    return mail != null && !mail.isBlank() && !disabled.contains(account);
  }

  @Override
  public void destroy() {
    sending.shutdown();
  }
}
