package org.liangqu.notification.outbox;

/** By what a message leaves the system (渠道). */
public enum Medium {
  MAIL("邮件", "邮箱", "未配置邮件服务器"),
  SMS("短信", "手机号码", "未配置短信网关");

  private final String label;
  private final String addressLabel;
  private final String notConfigured;

  Medium(String label, String addressLabel, String notConfigured) {
    this.label = label;
    this.addressLabel = addressLabel;
    this.notConfigured = notConfigured;
  }

  public String label() {
    return label;
  }

  /** What an address of the medium is called. */
  public String addressLabel() {
    return addressLabel;
  }

  /** What is said of the medium where there is no server to hand messages to. */
  public String notConfigured() {
    return notConfigured;
  }
}
