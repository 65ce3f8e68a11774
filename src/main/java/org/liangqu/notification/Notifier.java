package org.liangqu.notification;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
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
  private final List<Channel> channels;
  private final Accounts accounts;

  Notifier(Texts texts, List<Channel> channels, Accounts accounts) {
    this.texts = texts;
    this.channels = channels;
    this.accounts = accounts;
  }

  /** Tells whoever holds one of the offices, each person once. */
  void tellHolders(
      Collection<Office> offices,
      UUID proposalId,
      String key,
      Map<String, String> words,
      String link) {
    tell(
        offices.stream().flatMap(office -> accounts.holding(office).stream()),
        proposalId,
        key,
        words,
        link);
  }

  void tellPerson(
      String personId, UUID proposalId, String key, Map<String, String> words, String link) {
    tell(Stream.of(personId), proposalId, key, words, link);
  }

  String nameOf(String personId) {
    return accounts.find(personId).map(Person::name).orElse(personId);
  }

  /** The reason as a sentence of its own, empty where none was given. */
  String opinion(String reason) {
    return reason == null || reason.isBlank()
        ? ""
        : texts.fill("opinion", Map.of("reason", reason.strip()));
  }

  private void tell(
      Stream<String> people, UUID proposalId, String key, Map<String, String> words, String link) {
    String subject = texts.fill(key + ".subject", words);
    String body = texts.fill(key + ".body", words);
    List<Message> messages =
        people
            .filter(Objects::nonNull)
            .distinct()
            .map(
                person ->
                    new Message(
                        idOf(person, proposalId, key, words),
                        key,
                        person,
                        proposalId,
                        subject,
                        body,
                        link))
            .toList();
    if (!messages.isEmpty()) {
      channels.forEach(channel -> channel.deliver(messages));
    }
  }

  /** The same for the same happening, however often it is told. */
  private static UUID idOf(
      String personId, UUID proposalId, String key, Map<String, String> words) {
    String identity =
        String.join(
            "\n",
            Occasion.current().toString(),
            personId,
            String.valueOf(proposalId),
            key,
            new TreeMap<>(words).toString());
    return UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8));
  }
}
