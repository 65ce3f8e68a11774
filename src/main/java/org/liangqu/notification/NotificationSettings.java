package org.liangqu.notification;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.liangqu.identity.Accounts;
import org.liangqu.identity.Accounts.Contact;
import org.liangqu.identity.CurrentPerson;
import org.liangqu.identity.Person;
import org.liangqu.notification.outbox.Address;
import org.liangqu.notification.outbox.Media;
import org.liangqu.notification.outbox.Medium;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the signed-in person wants to be told (通知设置). */
@Service
@Transactional
public class NotificationSettings {

  /** A group of notices and what was chosen for it. */
  public record Line(NoticeGroup group, Choice choice) {}

  /** How somebody is reached by a medium; each address null where there is none. */
  public record Reach(Medium medium, boolean open, String address, String waiting) {}

  /**
   * @param lines the groups of which the person may get notices
   */
  public record Sheet(Language language, List<Line> lines, Reach mail, Reach sms) {}

  private final PreferenceBook preferences;
  private final ContactChanges changes;
  private final ContactCodes codes;
  private final Accounts accounts;
  private final Media media;
  private final CurrentPerson currentPerson;

  NotificationSettings(
      PreferenceBook preferences,
      ContactChanges changes,
      ContactCodes codes,
      Accounts accounts,
      Media media,
      CurrentPerson currentPerson) {
    this.preferences = preferences;
    this.changes = changes;
    this.codes = codes;
    this.accounts = accounts;
    this.media = media;
    this.currentPerson = currentPerson;
  }

  public Sheet mine() {
    Person person = currentPerson.get();
    Preferences chosen = preferences.of(person.id());
    Contact contact = accounts.contact(person.id());
    return new Sheet(
        chosen.language(),
        groupsFor(person).stream().map(group -> new Line(group, chosen.of(group))).toList(),
        reach(person, Medium.MAIL, contact.mail()),
        reach(person, Medium.SMS, contact.phone()));
  }

  private Reach reach(Person person, Medium medium, String address) {
    String known = address == null || address.isBlank() ? null : address;
    return new Reach(
        medium, media.isOpen(medium), known, changes.waiting(person.id(), medium).orElse(null));
  }

  private static List<NoticeGroup> groupsFor(Person person) {
    return Arrays.stream(NoticeGroup.values()).filter(group -> group.concerns(person)).toList();
  }

  /** Keeps what was chosen for the groups that concern the person; the others stay as they are. */
  public void choose(Language language, Map<NoticeGroup, Choice> choices) {
    Person person = currentPerson.get();
    Map<NoticeGroup, Choice> own = new EnumMap<>(NoticeGroup.class);
    groupsFor(person)
        .forEach(
            group -> {
              if (choices.containsKey(group)) {
                own.put(group, choices.get(group));
              }
            });
    preferences.write(person.id(), new Preferences(language, own));
  }

  /**
   * Sends a code to a new address; the old one stays in use until the code has come back.
   *
   * @throws org.liangqu.shared.Refusal INVALID for what is no address; CONFLICT where the medium is
   *     not configured or the last code was sent a moment ago
   */
  public void request(Medium medium, String address) {
    media.require(medium);
    Person person = currentPerson.get();
    String wanted = Address.checked(medium, address);
    String code = changes.request(person.id(), medium, wanted);
    codes.send(person.id(), medium, wanted, code, preferences.of(person.id()).language());
  }

  /**
   * @return whether the code was right and the address is in use from now on
   * @throws org.liangqu.shared.Refusal CONFLICT where the code is no longer valid
   */
  public boolean confirm(Medium medium, String code) {
    Person person = currentPerson.get();
    return changes
        .confirm(person.id(), medium, code == null ? "" : code.strip())
        .map(
            address -> {
              use(person, medium, address);
              return true;
            })
        .orElse(false);
  }

  private void use(Person person, Medium medium, String address) {
    switch (medium) {
      case MAIL -> accounts.changeMail(person.id(), address);
      case SMS -> accounts.changePhone(person.id(), address);
    }
  }
}
