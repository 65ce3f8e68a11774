package org.liangqu.identity.token;

import java.time.Instant;
import java.util.UUID;

/**
 * A token as it is shown; its secret is known to its holder alone (接口令牌).
 *
 * @param collectedAt when the secret was made and shown, null until then
 */
public record AccessToken(
    UUID id,
    String name,
    String purpose,
    String contact,
    TokenDoor door,
    String account,
    String addresses,
    Instant issuedAt,
    String issuedBy,
    String issuedByName,
    Instant expiresAt,
    Instant collectedAt,
    Instant lastUsedAt,
    String lastUsedFrom,
    Instant revokedAt) {

  /** Where a token stands in its life. */
  public enum State {
    WAITING("待领取", "status-attention"),
    VALID("有效", "status-good"),
    EXPIRED("已过期", ""),
    REVOKED("已撤销", "status-bad");

    private final String label;
    private final String tone;

    State(String label, String tone) {
      this.label = label;
      this.tone = tone;
    }

    public String label() {
      return label;
    }

    public String tone() {
      return tone;
    }
  }

  public State stateAt(Instant now) {
    if (revokedAt != null) {
      return State.REVOKED;
    }
    if (!expiresAt.isAfter(now)) {
      return State.EXPIRED;
    }
    return collectedAt == null ? State.WAITING : State.VALID;
  }
}
