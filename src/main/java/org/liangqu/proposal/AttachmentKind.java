package org.liangqu.proposal;

/** What an attached file proves (附件类别). */
public enum AttachmentKind {
  BALANCE_SHEET("资产负债表"),
  INCOME_STATEMENT("损益表"),
  PROFIT_DISTRIBUTION("利润分配表"),
  AUDIT_REPORT("审计报告"),
  COOPERATION_AGREEMENT("合作协议"),
  ACHIEVEMENT_PROOF("成果证明"),
  OTHER("其他");

  private final String label;

  AttachmentKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
