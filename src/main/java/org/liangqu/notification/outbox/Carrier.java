package org.liangqu.notification.outbox;

/** Hands messages of one medium over to the server that takes them on from here. */
public interface Carrier {

  Medium medium();

  /** Whether there is a server; without one, messages wait. */
  boolean isConfigured();

  /** How many may be under way at once on this node. */
  int parallel();

  /**
   * Returns within the time limits of the medium.
   *
   * @return the address it was handed over for
   */
  String carry(Delivery delivery) throws DeliveryFailure;
}
