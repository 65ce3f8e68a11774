package org.liangqu.eligibility.whatif;

import org.liangqu.proposal.Outcome;

/** How a proposal's verdict would change (结论变化). */
public enum VerdictChange {
  NEWLY_REJECTED("改为不予受理"),
  NEWLY_RETURNED("改为退回"),
  NEWLY_PASSING("改为通过"),
  /** Some finding differs, but not what follows from all of them. */
  SAME_VERDICT("结论不变，意见有变");

  private final String label;

  VerdictChange(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  static VerdictChange of(Outcome before, Outcome after) {
    if (before == after) {
      return SAME_VERDICT;
    }
    return switch (after) {
      case REJECT -> NEWLY_REJECTED;
      case RETURN -> NEWLY_RETURNED;
      case PASS -> NEWLY_PASSING;
    };
  }
}
