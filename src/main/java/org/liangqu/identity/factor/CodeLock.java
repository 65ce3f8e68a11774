package org.liangqu.identity.factor;

import java.time.Duration;
import java.time.Instant;
import org.liangqu.shared.Refusal;

/** After five wrong codes in a row an account waits one, two, four … up to thirty minutes. */
final class CodeLock {

  private static final int FREE_TRIES = 5;
  private static final int LONGEST_MINUTES = 30;
  private static final int MOST_DOUBLINGS = 5;

  private CodeLock() {}

  /** Until when an account waits after so many wrong codes; null where it needn't. */
  static Instant after(int wrongCodes, Instant now) {
    if (wrongCodes < FREE_TRIES) {
      return null;
    }
    int minutes = 1 << Math.min(wrongCodes - FREE_TRIES, MOST_DOUBLINGS);
    return now.plus(Duration.ofMinutes(Math.min(minutes, LONGEST_MINUTES)));
  }

  static Refusal refusal(Instant until, Instant now) {
    long minutes = Duration.between(now, until).plusSeconds(59).toMinutes();
    return Refusal.conflict("code-locked", "验证码多次错误，请在 " + minutes + " 分钟后再试。");
  }
}
