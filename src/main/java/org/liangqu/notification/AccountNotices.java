package org.liangqu.notification;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.liangqu.identity.AccountLinkRequested;
import org.liangqu.identity.LinkPurpose;
import org.liangqu.identity.PasswordChanged;
import org.liangqu.notification.outbox.Delivery;
import org.liangqu.notification.outbox.Medium;
import org.liangqu.notification.outbox.Outbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends the links that set a password, by mail alone: the inbox is for who can sign in. Whatever
 * was chosen, they are neither switched off nor put off.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AccountNotices {

  private static final String PAGE = "/account";

  private final Texts texts;
  private final PreferenceBook preferences;
  private final Outbox outbox;
  private final Notifier notifier;

  AccountNotices(Texts texts, PreferenceBook preferences, Outbox outbox, Notifier notifier) {
    this.texts = texts;
    this.preferences = preferences;
    this.outbox = outbox;
    this.notifier = notifier;
  }

  @EventListener
  void on(AccountLinkRequested event) {
    boolean reset = event.purpose() == LinkPurpose.RESET;
    String key = reset ? NoticeCatalogue.PASSWORD_RESET : NoticeCatalogue.ACCOUNT_INVITED;
    Language language = preferences.of(event.account()).language();
    NoticeText text =
        new Wording(NoticeCatalogue.get(key), words(event, reset), texts).in(language);
    outbox.send(
        List.of(
            new Delivery(
                UUID.randomUUID(),
                Medium.MAIL,
                key,
                null,
                event.account(),
                null,
                null,
                language.tag(),
                text.subject(),
                text.body(),
                event.path())));
  }

  private Map<String, Word> words(AccountLinkRequested event, boolean reset) {
    Duration valid = event.valid();
    Word length = Word.count((int) (reset ? valid.toMinutes() : valid.toDays()));
    return Map.of(
        "name",
        Word.text(notifier.nameOf(event.account())),
        "account",
        Word.text(event.account()),
        reset ? "minutes" : "days",
        length);
  }

  @EventListener
  void on(PasswordChanged event) {
    notifier.tellPerson(
        event.account(),
        null,
        NoticeCatalogue.PASSWORD_CHANGED,
        Map.of("account", Word.text(event.account())),
        PAGE);
  }
}
