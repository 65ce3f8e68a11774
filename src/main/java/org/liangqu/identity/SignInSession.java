package org.liangqu.identity;

import java.time.Instant;
import java.util.UUID;

/**
 * A session that is open (会话).
 *
 * @param id a random number that the session keeps; not the session's own id, so that nobody can
 *     sign in with it
 * @param browser how the browser names itself
 */
public record SignInSession(
    UUID id, String account, Instant openedAt, Instant seenAt, String address, String browser) {

  /** The browser in a word or two. */
  public String browserName() {
    return BrowserNames.of(browser);
  }
}
