package org.liangqu.notification;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.liangqu.notification.outbox.Delivery;
import org.liangqu.notification.outbox.Medium;
import org.liangqu.notification.outbox.Outbox;
import org.springframework.stereotype.Component;

/** Sends the code that proves an address to be its owner's. */
@Component
class ContactCodes {

  private final Texts texts;
  private final Outbox outbox;

  ContactCodes(Texts texts, Outbox outbox) {
    this.texts = texts;
    this.outbox = outbox;
  }

  void send(String personId, Medium medium, String address, String code, Language language) {
    NoticeText text =
        new Wording(
                NoticeCatalogue.get(NoticeCatalogue.CONTACT_CODE),
                Map.of("code", Word.text(code), "address", Word.text(address)),
                texts)
            .in(language);
    outbox.send(
        List.of(
            new Delivery(
                UUID.randomUUID(),
                medium,
                NoticeCatalogue.CONTACT_CODE,
                null,
                personId,
                null,
                address,
                language.tag(),
                text.subject(),
                medium == Medium.SMS ? text.shortText() : text.body(),
                null)));
  }
}
