package org.liangqu.organization;

/** How far a unit's registration has come (注册状态). */
public enum RegistrationStatus {
  PENDING("待审核"),
  APPROVED("已通过"),
  RETURNED("退回修改"),
  REFUSED("未通过");

  private final String label;

  RegistrationStatus(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
