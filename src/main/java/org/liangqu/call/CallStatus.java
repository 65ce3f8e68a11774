package org.liangqu.call;

/** Whether a call is public (通知状态). */
public enum CallStatus {
  DRAFT("草稿"),
  PUBLISHED("已发布");

  private final String label;

  CallStatus(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
