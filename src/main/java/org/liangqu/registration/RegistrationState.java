package org.liangqu.registration;

/** Where a registration stands (注册办理状态). */
public enum RegistrationState {
  UNCONFIRMED("待确认邮箱"),
  IN_REVIEW("待审核"),
  RETURNED("退回修改"),
  APPROVED("已通过"),
  REFUSED("未通过"),
  LAPSED("已失效");

  private final String label;

  RegistrationState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
