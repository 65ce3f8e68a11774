package org.liangqu.identity;

import java.time.Instant;

/**
 * One line of the trail of sign-ins and accounts (登录记录).
 *
 * @param account as it was typed; it needn't exist
 * @param actedBy who was signed in and did it, null where nobody was
 * @param address the source address
 * @param browser how the browser or program named itself
 * @param detail what else is to be known, null for nothing
 */
public record SignInRecord(
    SignInKind kind,
    String account,
    String actedBy,
    String address,
    String browser,
    String detail,
    Instant at) {

  /** The browser in a word or two. */
  public String browserName() {
    return BrowserNames.of(browser);
  }

  /** Whether somebody else did it to the account. */
  public boolean isByAnother() {
    return actedBy != null && !actedBy.equals(account);
  }
}
