package org.liangqu.notification;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.liangqu.notification.outbox.Delivery;
import org.liangqu.notification.outbox.Medium;
import org.liangqu.notification.outbox.Outbox;
import org.springframework.stereotype.Component;

/** Hands messages to the outbox by the media that their recipients chose. */
@Component
class OutboxChannel implements Channel {

  private final Outbox outbox;

  OutboxChannel(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public void deliver(List<Message> messages) {
    outbox.send(mails(messages, MailMode.AT_ONCE));
    outbox.hold(mails(messages, MailMode.DIGEST));
    outbox.send(
        messages.stream()
            .filter(message -> choice(message).sms())
            .map(message -> delivery(message, Medium.SMS, message.text().shortText(), null))
            .toList());
  }

  private static List<Delivery> mails(List<Message> messages, MailMode mode) {
    return messages.stream()
        .filter(message -> choice(message).mail() == mode)
        .map(message -> delivery(message, Medium.MAIL, message.body(), message.link()))
        .toList();
  }

  private static Choice choice(Message message) {
    return message.preferences().of(message.kind().group());
  }

  private static Delivery delivery(Message message, Medium medium, String body, String link) {
    return new Delivery(
        idOf(message, medium),
        medium,
        message.kind().key(),
        message.id(),
        message.recipientId(),
        message.proposalId(),
        null,
        message.preferences().language().tag(),
        message.subject(),
        body,
        link);
  }

  private static UUID idOf(Message message, Medium medium) {
    return UUID.nameUUIDFromBytes((medium + "/" + message.id()).getBytes(StandardCharsets.UTF_8));
  }
}
