package org.liangqu.eligibility.whatif;

import org.apache.commons.lang3.StringUtils;

/** Which differences to show; null members don't narrow. */
public record DifferenceFilter(String ruleId, VerdictChange change) {

  public static final DifferenceFilter NONE = new DifferenceFilter(null, null);

  public DifferenceFilter {
    ruleId = StringUtils.stripToNull(ruleId);
  }
}
