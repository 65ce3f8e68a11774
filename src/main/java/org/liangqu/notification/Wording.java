package org.liangqu.notification;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** One happening in words, in whichever language its recipients read. */
final class Wording {

  private final NoticeKind kind;
  private final Map<String, Word> words;
  private final Texts texts;
  private final Map<Language, NoticeText> written = new EnumMap<>(Language.class);

  /**
   * @param words at least those that the kind of notice declares; further ones are left out
   */
  Wording(NoticeKind kind, Map<String, Word> words, Texts texts) {
    if (!words.keySet().containsAll(kind.words())) {
      throw new IllegalArgumentException(kind + " is not given all words: " + words.keySet());
    }
    this.kind = kind;
    this.words = words;
    this.texts = texts;
  }

  NoticeText in(Language language) {
    return written.computeIfAbsent(
        language, chosen -> texts.of(kind, chosen).filled(wordsIn(chosen)));
  }

  /** The same for the same happening told to the same person, however often it is told. */
  UUID idFor(String personId, UUID proposalId) {
    String identity =
        String.join(
            "\n",
            Occasion.current().toString(),
            personId,
            String.valueOf(proposalId),
            kind.key(),
            wordsIn(Language.CHINESE).toString());
    return UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8));
  }

  private Map<String, String> wordsIn(Language language) {
    Vocabulary vocabulary = Vocabulary.of(language);
    Map<String, String> filled = new TreeMap<>();
    kind.words().forEach(name -> filled.put(name, words.get(name).in(vocabulary)));
    return filled;
  }
}
