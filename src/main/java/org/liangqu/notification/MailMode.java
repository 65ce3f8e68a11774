package org.liangqu.notification;

/** When somebody wants mail about a group of notices. */
public enum MailMode {
  AT_ONCE("立即"),
  /** One mail on the morning of the next working day (每日汇总). */
  DIGEST("每日汇总"),
  NEVER("不发邮件");

  private final String label;

  MailMode(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
