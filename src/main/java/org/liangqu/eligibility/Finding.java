package org.liangqu.eligibility;

import java.util.UUID;
import org.liangqu.call.Stage;

/**
 * A rule of the guide that fired (审查意见).
 *
 * @param field the member of the form that it belongs to, as in the JSON of {@code /api}
 * @param clauseText the clause's sentence in the guide
 * @param overrideReason null unless overridden
 */
public record Finding(
    UUID id,
    String ruleId,
    String clause,
    Effect effect,
    Stage stage,
    String message,
    String field,
    String clauseText,
    boolean overridden,
    String overrideReason) {

  /** Whether it keeps the proposal from passing. */
  public boolean isBlocking() {
    return effect.isBlocking() && !overridden;
  }

  /** The same finding with the reason why it was overridden; null leaves it as it is. */
  Finding overriddenBecause(String reason) {
    return reason == null || !effect.isBlocking()
        ? this
        : new Finding(id, ruleId, clause, effect, stage, message, field, clauseText, true, reason);
  }
}
