package org.liangqu.proposal;

/** The states of a proposal (项目状态). */
public enum ProposalStatus {
  DRAFT("草稿"),
  IN_REVIEW("审批中"),
  RETURNED("退回补正"),
  ACCEPTED("已受理"),
  NOT_ACCEPTED("不予受理"),
  REJECTED("未通过"),
  WITHDRAWN("已撤回"),
  EXPIRED("逾期");

  private final String label;

  ProposalStatus(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Whether it counts for the limits of clauses 四.4 and 四.8. */
  public boolean isLive() {
    return this == IN_REVIEW || this == RETURNED || this == ACCEPTED;
  }

  public boolean isFinal() {
    return this != DRAFT && this != IN_REVIEW && this != RETURNED;
  }
}
