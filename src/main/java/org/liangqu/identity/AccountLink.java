package org.liangqu.identity;

import java.time.Instant;
import java.util.UUID;

/**
 * A one-time link that sets an account's password (一次性链接).
 *
 * @param state whether it can be used
 */
public record AccountLink(
    UUID id, LinkPurpose purpose, String account, Instant validUntil, State state) {

  /** Whether a link can be used, and why not. */
  public enum State {
    VALID(""),
    USED("链接已经用过，每个链接只能用一次。"),
    SUPERSEDED("链接已被之后发出的链接取代，请使用最近一封邮件中的链接。"),
    EXPIRED("链接已过期。");

    private final String explanation;

    State(String explanation) {
      this.explanation = explanation;
    }

    public String explanation() {
      return explanation;
    }
  }

  public boolean isValid() {
    return state == State.VALID;
  }
}
