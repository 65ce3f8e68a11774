package org.liangqu.organization;

/** How far a requested change of a unit has come (变更申请状态). */
public enum UnitChangeState {
  WAITING("待园区审核", "status-running"),
  APPROVED("已通过", "status-good"),
  REFUSED("未通过", "status-bad"),
  WITHDRAWN("已撤回", "status-quiet");

  private final String label;
  private final String tone;

  UnitChangeState(String label, String tone) {
    this.label = label;
    this.tone = tone;
  }

  public String label() {
    return label;
  }

  /** The style class of its badge. */
  public String tone() {
    return tone;
  }
}
