package org.liangqu.eligibility.whatif;

import org.liangqu.eligibility.Effect;
import org.liangqu.eligibility.Finding;

/**
 * A rule that finds something else of a proposal, old beside new.
 *
 * @param before null where the rule fires only by the proposed tables
 * @param after null where it fires only by those in force
 */
public record RuleDifference(String ruleId, Found before, Found after) {

  /** What a rule found. */
  public record Found(
      Effect effect, String clause, String field, String message, boolean overridden) {

    static Found of(Finding finding) {
      return new Found(
          finding.effect(),
          finding.clause(),
          finding.field(),
          finding.message(),
          finding.overridden());
    }
  }

  /** The clause that it cites, by the proposed tables where it fires there. */
  public String clause() {
    return (after == null ? before : after).clause();
  }
}
