package org.liangqu.notification;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.liangqu.identity.Accounts;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.springframework.stereotype.Component;

/** Words a message for everybody it is for and hands it to each channel. */
@Component
class Notifier {

  static final String TASKLIST = "/camunda/app/tasklist/default/";

  private final Texts texts;
  private final PreferenceBook preferences;
  private final List<Channel> channels;
  private final Accounts accounts;

  Notifier(Texts texts, PreferenceBook preferences, List<Channel> channels, Accounts accounts) {
    this.texts = texts;
    this.preferences = preferences;
    this.channels = channels;
    this.accounts = accounts;
  }

  /** Tells whoever holds one of the offices, each person once. */
  void tellHolders(
      Collection<Office> offices,
      UUID proposalId,
      String key,
      Map<String, Word> words,
      String link) {
    tell(
        offices.stream().flatMap(office -> accounts.holding(office).stream()),
        proposalId,
        key,
        words,
        link);
  }

  void tellPerson(
      String personId, UUID proposalId, String key, Map<String, Word> words, String link) {
    tell(Stream.of(personId), proposalId, key, words, link);
  }

  String nameOf(String personId) {
    return accounts.find(personId).map(Person::name).orElse(personId);
  }

  private void tell(
      Stream<String> people, UUID proposalId, String key, Map<String, Word> words, String link) {
    List<String> recipients = people.filter(Objects::nonNull).distinct().toList();
    if (recipients.isEmpty()) {
      return;
    }
    NoticeKind kind = NoticeCatalogue.get(key);
    Wording wording = new Wording(kind, words, texts);
    Map<String, Preferences> chosen = preferences.of(recipients);
    List<Message> messages =
        recipients.stream()
            .map(
                person ->
                    new Message(
                        wording.idFor(person, proposalId),
                        kind,
                        person,
                        chosen.get(person),
                        proposalId,
                        wording.in(chosen.get(person).language()),
                        link))
            .toList();
    channels.forEach(channel -> channel.deliver(messages));
  }
}
