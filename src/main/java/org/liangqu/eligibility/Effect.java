package org.liangqu.eligibility;

/** What follows from a finding (处理). */
public enum Effect {
  /** The applicant may correct and resubmit. */
  RETURN("退回"),
  /** Ends the proposal. */
  REJECT("不予受理"),
  /** For the reviewer's judgement. */
  WARN("提示"),
  /** Shown to reviewers, breaks ties in a ranking. */
  PRIORITY("优先");

  private final String label;

  Effect(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Whether a human can't pass a proposal over it without an override. */
  public boolean isBlocking() {
    return this == RETURN || this == REJECT;
  }
}
