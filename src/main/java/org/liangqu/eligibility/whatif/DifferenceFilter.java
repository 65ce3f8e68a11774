package org.liangqu.eligibility.whatif;

/** Which differences to show; null members don't narrow. */
public record DifferenceFilter(String ruleId, VerdictChange change) {

  public static final DifferenceFilter NONE = new DifferenceFilter(null, null);

  public DifferenceFilter {
    ruleId = ruleId == null || ruleId.isBlank() ? null : ruleId.strip();
  }
}
