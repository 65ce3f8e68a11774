package org.liangqu.identity;

import java.time.Duration;
import java.time.Instant;
import org.springframework.security.authentication.LockedException;

/** Too many wrong passwords or codes: nothing is checked for a while, known account or not. */
public class SignInDelayed extends LockedException {

  private final long minutes;

  SignInDelayed(Instant now, Instant until) {
    this(Math.max(1, Duration.between(now, until).plusSeconds(59).toMinutes()));
  }

  private SignInDelayed(long minutes) {
    super("密码错误次数过多，请在约 %d 分钟后再试".formatted(minutes));
    this.minutes = minutes;
  }

  /** For how long, rounded up to minutes. */
  public long minutes() {
    return minutes;
  }
}
