package org.liangqu.identity;

import java.time.Instant;

/**
 * An account as the administrators of its unit see it.
 *
 * @param mail masked; null where none is known
 * @param administrator whether its owner administers the unit too
 * @param lastSignIn null where nobody has signed in yet
 */
public record UnitAccount(
    String id, String name, String mail, State state, boolean administrator, Instant lastSignIn) {

  /** Whether somebody can sign in to it (账号状态). */
  public enum State {
    INVITED("已邀请", "status-running"),
    LAPSED("邀请已过期", "status-attention"),
    ACTIVE("正常", "status-good"),
    DISABLED("已停用", "status-bad");

    private final String label;
    private final String tone;

    State(String label, String tone) {
      this.label = label;
      this.tone = tone;
    }

    public String label() {
      return label;
    }

    /** The style class of its badge. */
    public String tone() {
      return tone;
    }
  }

  /** Whether its owner has still to choose a password. */
  public boolean isAwaited() {
    return state == State.INVITED || state == State.LAPSED;
  }

  public boolean isActive() {
    return state == State.ACTIVE;
  }
}
