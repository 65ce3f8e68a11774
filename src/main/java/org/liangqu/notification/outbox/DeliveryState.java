package org.liangqu.notification.outbox;

/** How far a message has come on its way out (发送状态). */
public enum DeliveryState {
  WAITING("待发送"),
  /** Kept back for the recipient's next daily digest. */
  HELD("待汇总"),
  /** Part of a digest, which is a delivery of its own. */
  BUNDLED("已汇总"),
  SENT("已发送"),
  /** Not sent; an administrator may send it again. */
  GIVEN_UP("已放弃");

  private final String label;

  DeliveryState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
