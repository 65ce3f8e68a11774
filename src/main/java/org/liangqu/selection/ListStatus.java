package org.liangqu.selection;

/** How far a selection list has come (清单状态). */
public enum ListStatus {
  DRAFTING("拟定中"),
  AWAITING_SIGNATURE("待签发"),
  SIGNED("已签发"),
  ISSUED("已印发"),
  CANCELLED("已作废");

  private final String label;

  ListStatus(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** A bureau works on one such list of a call at a time. */
  public boolean isOpen() {
    return this == DRAFTING || this == AWAITING_SIGNATURE || this == SIGNED;
  }
}
