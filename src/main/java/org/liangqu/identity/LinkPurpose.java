package org.liangqu.identity;

/** What a one-time link is for (链接用途). */
public enum LinkPurpose {
  RESET("重置密码"),
  INVITATION("开通账号");

  private final String label;

  LinkPurpose(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
