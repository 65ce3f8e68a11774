package org.liangqu.eligibility;

import java.util.List;
import org.liangqu.call.Stage;

/**
 * A proposal that a rule is put to.
 *
 * @param messages what the rule says of it, one for each finding; none where it doesn't fire
 */
record RuleExample(
    String ruleId,
    Situation situation,
    String description,
    Stage stage,
    CaseBuilder file,
    List<String> messages) {

  enum Situation {
    INSIDE,
    OUTSIDE,
    MISSING
  }

  @Override
  public String toString() {
    return ruleId + " " + situation.name().toLowerCase(java.util.Locale.ROOT) + ": " + description;
  }
}
