package org.liangqu.notification.outbox;

import java.util.UUID;

/** Messages to send, made up. */
public final class DeliveryFixtures {

  private DeliveryFixtures() {}

  public static Delivery mailTo(String recipientId, UUID proposalId, String subject) {
    return delivery(Medium.MAIL, recipientId, proposalId, subject, null);
  }

  public static Delivery shortMessageTo(String recipientId, String text) {
    return delivery(Medium.SMS, recipientId, null, text, null);
  }

  /** Like another, but to an address of its own. */
  public static Delivery mailToAddress(String address, String subject, String body) {
    return new Delivery(
        UUID.randomUUID(),
        Medium.MAIL,
        "submitted.unit",
        null,
        "someone",
        null,
        address,
        "zh",
        subject,
        body,
        "/proposals/1");
  }

  private static Delivery delivery(
      Medium medium, String recipientId, UUID proposalId, String subject, String address) {
    return new Delivery(
        UUID.randomUUID(),
        medium,
        "submitted.unit",
        null,
        recipientId,
        proposalId,
        address,
        "zh",
        subject,
        "正文",
        null);
  }
}
