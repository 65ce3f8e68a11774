package org.liangqu.notification;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.liangqu.notification.outbox.Delivery;
import org.liangqu.notification.outbox.Medium;
import org.liangqu.notification.outbox.Outbox;
import org.springframework.stereotype.Component;

/** Hands messages to the outbox, to leave the system once what they report has committed. */
@Component
class OutboxChannel implements Channel {

  private final Outbox outbox;

  OutboxChannel(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public void deliver(List<Message> messages) {
    outbox.send(messages.stream().map(OutboxChannel::mail).toList());
  }

  private static Delivery mail(Message message) {
    return new Delivery(
        idOf(message, Medium.MAIL),
        Medium.MAIL,
        message.notice(),
        message.id(),
        message.recipientId(),
        message.proposalId(),
        null,
        "zh",
        message.subject(),
        message.body(),
        message.link());
  }

  private static UUID idOf(Message message, Medium medium) {
    return UUID.nameUUIDFromBytes((medium + "/" + message.id()).getBytes(StandardCharsets.UTF_8));
  }
}
