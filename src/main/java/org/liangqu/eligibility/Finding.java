package org.liangqu.eligibility;

import java.util.Objects;
import java.util.UUID;
import org.liangqu.call.Stage;

/**
 * A rule of the guide that fired (审查意见).
 *
 * @param field the member of the form that it belongs to, as in the JSON of {@code /api}
 * @param clauseText the clause's sentence in the guide
 * @param override null unless overridden
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
    FindingOverride override) {

  public boolean overridden() {
    return override != null;
  }

  /** Whether it keeps the proposal from passing. */
  public boolean isBlocking() {
    return effect.isBlocking() && !overridden();
  }

  /** Whether the same rule found fault with the same field, whatever the value is by now. */
  public boolean concernsSameAs(Finding other) {
    return ruleId.equals(other.ruleId) && Objects.equals(field, other.field);
  }

  /** Whether the same rule found the very same. */
  public boolean saysSameAs(Finding other) {
    return concernsSameAs(other) && message.equals(other.message);
  }

  /** The same finding, overridden; null leaves it as it is. */
  Finding overriddenBy(FindingOverride by) {
    return by == null || !effect.isBlocking()
        ? this
        : new Finding(id, ruleId, clause, effect, stage, message, field, clauseText, by);
  }
}
