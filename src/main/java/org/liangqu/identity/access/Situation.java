package org.liangqu.identity.access;

/**
 * Where something must stand for a right to hold (适用环节与状态); a stage is named as {@code Stage} is.
 */
public enum Situation {
  SUBMITTED("submitted", "已提交"),
  ON_LIST("on a list that was issued", "已列入印发的清单"),
  FORWARDED("forwarded to the department", "已提交科技厅"),
  ISSUED("issued", "已印发"),
  ELIGIBILITY("eligibility check", "资格自动审查"),
  FORMAL_REVIEW("formal review", "园区形式审查"),
  EXPERT_REVIEW("expert review", "园区专家评审"),
  BUREAU_REVIEW("bureau review", "地州市科技局审核"),
  SELECTION("selection", "遴选函及清单"),
  RECOMMENDATION("recommendation", "系统推荐单位审核"),
  INTAKE("intake", "科技厅接收");

  private final String english;
  private final String label;

  Situation(String english, String label) {
    this.english = english;
    this.label = label;
  }

  public String english() {
    return english;
  }

  public String label() {
    return label;
  }

  public boolean isStage() {
    return compareTo(ISSUED) > 0;
  }
}
