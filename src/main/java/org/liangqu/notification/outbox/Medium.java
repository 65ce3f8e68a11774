package org.liangqu.notification.outbox;

/** By what a message leaves the system (渠道). */
public enum Medium {
  MAIL("邮件", "邮箱地址"),
  SMS("短信", "手机号码");

  private final String label;
  private final String addressLabel;

  Medium(String label, String addressLabel) {
    this.label = label;
    this.addressLabel = addressLabel;
  }

  public String label() {
    return label;
  }

  /** What an address of the medium is called. */
  public String addressLabel() {
    return addressLabel;
  }
}
