package org.liangqu.notification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.liangqu.directory.Directory;
import org.liangqu.identity.Office;
import org.liangqu.identity.Role;
import org.liangqu.notification.outbox.Delivery;
import org.liangqu.notification.outbox.Medium;
import org.liangqu.notification.outbox.Outbox;
import org.liangqu.registration.Registration;
import org.liangqu.registration.RegistrationAnnounced;
import org.liangqu.registration.RegistrationConfirmed;
import org.liangqu.registration.RegistrationCorrected;
import org.liangqu.registration.RegistrationDetails;
import org.liangqu.registration.RegistrationLinkRequested;
import org.liangqu.registration.RegistrationLinks;
import org.liangqu.registration.RegistrationProgress;
import org.liangqu.registration.RegistrationSubmitted;
import org.liangqu.registration.RegistrationTaskDue;
import org.liangqu.registration.RegistrationTaskOverdue;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells whoever registers a unit how it fares, by mail alone, since there is no account yet; and
 * the park's offices that there is work.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RegistrationNotices {

  private final Texts texts;
  private final Outbox outbox;
  private final Notifier notifier;
  private final RegistrationProgress registrations;
  private final Directory directory;

  RegistrationNotices(
      Texts texts,
      Outbox outbox,
      Notifier notifier,
      RegistrationProgress registrations,
      Directory directory) {
    this.texts = texts;
    this.outbox = outbox;
    this.notifier = notifier;
    this.registrations = registrations;
    this.directory = directory;
  }

  @EventListener
  void on(RegistrationSubmitted event) {
    mail(event.registration(), "submitted");
  }

  @EventListener
  void on(RegistrationConfirmed event) {
    mail(event.registration(), "confirmed");
    tellReviewers(event.registration());
  }

  @EventListener
  void on(RegistrationCorrected event) {
    mail(event.registration(), "corrected");
    tellReviewers(event.registration());
  }

  @EventListener
  void on(RegistrationLinkRequested event) {
    mail(event.registration(), "link");
  }

  @EventListener
  void on(RegistrationAnnounced event) {
    mail(event.registration(), event.registration().state().name());
  }

  @EventListener
  void on(RegistrationTaskDue event) {
    Registration registration = registrations.get(event.registrationId());
    tellWorkers(registration, event.groupIds(), event.assignee(), "reminder.registration");
  }

  @EventListener
  void on(RegistrationTaskOverdue event) {
    Registration registration = registrations.get(event.registrationId());
    String key = "overdue.registration";
    tellWorkers(registration, event.groupIds(), event.assignee(), key);
    Office supervisor = Office.of(Role.PARK_SUPERVISOR, registration.details().parkCode());
    notifier.tellHolders(List.of(supervisor), null, key, words(registration), pageOf(registration));
  }

  /** The one who took the task, else all who could. */
  private void tellWorkers(
      Registration registration, List<String> groupIds, String assignee, String key) {
    Map<String, Word> words = words(registration);
    if (assignee != null) {
      notifier.tellPerson(assignee, null, key, words, Notifier.TASKLIST);
      return;
    }
    List<Office> offices = groupIds.stream().map(Office::parse).flatMap(Optional::stream).toList();
    notifier.tellHolders(offices, null, key, words, Notifier.TASKLIST);
  }

  private void tellReviewers(Registration registration) {
    Office reviewers = Office.of(Role.FORMAL_REVIEWER, registration.details().parkCode());
    notifier.tellHolders(
        List.of(reviewers), null, "registration.office", words(registration), Notifier.TASKLIST);
  }

  private static String pageOf(Registration registration) {
    return "/registrations/" + registration.id();
  }

  /** The number stands for a recipient who has no account. */
  private void mail(Registration registration, String key) {
    NoticeKind kind = NoticeCatalogue.get("registration." + key + ".applicant");
    NoticeText text = new Wording(kind, words(registration), texts).in(Language.CHINESE);
    outbox.send(
        List.of(
            new Delivery(
                UUID.randomUUID(),
                Medium.MAIL,
                kind.key(),
                null,
                registration.number(),
                null,
                registration.details().contactMail(),
                Language.CHINESE.tag(),
                text.subject(),
                text.body(),
                RegistrationLinks.pathOf(registration.id()))));
  }

  private Map<String, Word> words(Registration registration) {
    RegistrationDetails details = registration.details();
    Map<String, Word> words = new HashMap<>();
    words.put("number", Word.text(registration.number()));
    words.put("unit", Word.text(details.name()));
    words.put("name", Word.text(details.contactName()));
    words.put("account", Word.text(details.administratorAccount()));
    words.put("park", Word.text(directory.park(details.parkCode()).shortName()));
    words.put("opinion", Word.opinion(registration.opinion()));
    words.put(
        "due",
        Word.moment(
            registration.correctionDue() == null
                ? registration.reviewDue()
                : registration.correctionDue()));
    return words;
  }
}
