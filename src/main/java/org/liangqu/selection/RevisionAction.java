package org.liangqu.selection;

/** What was done to a list (办理动作). */
public enum RevisionAction {
  OPENED("汇集"),
  DRAFTED("拟定"),
  SIGNED("签发"),
  RETURNED("退回修改"),
  PRODUCED("生成函件和清单"),
  ISSUED("印发"),
  CANCELLED("作废");

  private final String label;

  RevisionAction(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
