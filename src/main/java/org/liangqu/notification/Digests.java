package org.liangqu.notification;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.liangqu.notification.outbox.Delivery;
import org.liangqu.notification.outbox.HeldDeliveries;
import org.liangqu.notification.outbox.HeldDeliveries.Held;
import org.liangqu.notification.outbox.Medium;
import org.liangqu.notification.outbox.Outbox;
import org.liangqu.shared.ClockConfiguration;
import org.liangqu.shared.WorkingDays;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** One mail of what accumulated, on the morning of each working day (每日汇总). */
@Component
class Digests {

  /** Beijing time. */
  static final LocalTime MORNING = LocalTime.of(8, 30);

  private final HeldDeliveries held;
  private final Outbox outbox;
  private final Texts texts;
  private final PreferenceBook preferences;
  private final WorkingDays workingDays;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Digests(
      HeldDeliveries held,
      Outbox outbox,
      Texts texts,
      PreferenceBook preferences,
      WorkingDays workingDays,
      TransactionTemplate transaction,
      Clock clock) {
    this.held = held;
    this.outbox = outbox;
    this.texts = texts;
    this.preferences = preferences;
    this.workingDays = workingDays;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Sends the digests whose morning has come; asked again, it finds nothing more to send. */
  void sendDue() {
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, ClockConfiguration.ZONE);
    Instant morning = today.atTime(MORNING).atZone(ClockConfiguration.ZONE).toInstant();
    if (now.isBefore(morning) || !isWorkingDay(today)) {
      return;
    }
    held.recipients(morning, now)
        .forEach(
            person -> transaction.executeWithoutResult(status -> bundle(person, morning, now)));
  }

  /** Without the year's calendar, Monday to Friday: a digest more is better than none. */
  private boolean isWorkingDay(LocalDate day) {
    return workingDays.knows(day.getYear())
        ? workingDays.isWorkingDay(day)
        : day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
  }

  private void bundle(String person, Instant morning, Instant now) {
    List<Held> messages = held.take(person, morning, now);
    if (!messages.isEmpty()) {
      Delivery digest = digest(person, messages);
      outbox.send(List.of(digest));
      held.bundle(messages, digest.id());
    }
  }

  private Delivery digest(String person, List<Held> messages) {
    Language language = preferences.of(person).language();
    NoticeKind kind = NoticeCatalogue.get(NoticeCatalogue.DIGEST);
    Map<String, Word> words =
        Map.of(
            "count",
            Word.count(messages.size()),
            "items",
            Word.text(items(messages, Vocabulary.of(language))));
    NoticeText text = new Wording(kind, words, texts).in(language);
    return new Delivery(
        UUID.randomUUID(),
        Medium.MAIL,
        kind.key(),
        null,
        person,
        null,
        null,
        language.tag(),
        text.subject(),
        text.body(),
        "/messages");
  }

  private static String items(List<Held> messages, Vocabulary vocabulary) {
    List<String> items = new ArrayList<>();
    for (Held message : messages) {
      items.add(
          "%d. %s (%s)\n%s"
              .formatted(
                  items.size() + 1,
                  message.subject(),
                  vocabulary.moment(message.writtenAt()),
                  message.body()));
    }
    return String.join("\n\n", items);
  }
}
