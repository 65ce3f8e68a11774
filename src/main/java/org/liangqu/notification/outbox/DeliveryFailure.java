package org.liangqu.notification.outbox;

/** A message could not be handed over. The message is Chinese, for the administrator's list. */
public final class DeliveryFailure extends Exception {

  private final boolean permanent;

  private DeliveryFailure(String reason, boolean permanent, Throwable cause) {
    super(reason, cause);
    this.permanent = permanent;
  }

  /** Another attempt may succeed: the server is away, slow or busy. */
  public static DeliveryFailure transientOne(String reason, Throwable cause) {
    return new DeliveryFailure(reason, false, cause);
  }

  /** Another attempt would fail alike: no such address, refused for good. */
  public static DeliveryFailure permanentOne(String reason, Throwable cause) {
    return new DeliveryFailure(reason, true, cause);
  }

  public boolean isPermanent() {
    return permanent;
  }
}
