package org.liangqu.call;

import org.liangqu.identity.access.Situation;

/** The stages of the approval path (审批环节), in their order. */
public enum Stage {
  ELIGIBILITY("资格自动审查"),
  FORMAL_REVIEW("园区形式审查"),
  EXPERT_REVIEW("园区专家评审"),
  BUREAU_REVIEW("地州市科技局审核"),
  SELECTION("遴选函及清单"),
  RECOMMENDATION("系统推荐单位审核"),
  INTAKE("科技厅接收");

  private final String label;

  Stage(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** The stage in the words of the access table. */
  public Situation situation() {
    return Situation.valueOf(name());
  }

  public boolean isBefore(Stage other) {
    return compareTo(other) < 0;
  }
}
