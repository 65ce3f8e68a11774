package org.liangqu.portal.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The Chinese texts of which the English is known. */
final class Catalogue {

  private static final char ANYTHING = 0;

  private final Map<String, String> whole = new HashMap<>();
  private final Map<Character, List<Sentence>> byStart = new HashMap<>();

  /**
   * @param english the English of each Chinese text, its whitespace collapsed
   */
  Catalogue(Map<String, String> english) {
    english.forEach(this::add);
    byStart
        .values()
        .forEach(some -> some.sort(Comparator.comparing(Sentence::literals).reversed()));
  }

  private void add(String chinese, String english) {
    if (Sentence.varies(chinese)) {
      Sentence sentence = new Sentence(chinese, english);
      byStart.computeIfAbsent(start(sentence.start()), none -> new ArrayList<>()).add(sentence);
    } else {
      whole.put(chinese, english);
    }
  }

  private static char start(String text) {
    return text.isEmpty() ? ANYTHING : text.charAt(0);
  }

  /**
   * The English of a text as a whole, or of the closest sentence that it fits.
   *
   * @param known the English of what varies
   */
  Optional<String> english(String text, Function<String, Optional<String>> known) {
    String english = whole.get(text);
    return english != null
        ? Optional.of(english)
        : read(start(text), text, known).or(() -> read(ANYTHING, text, known));
  }

  private Optional<String> read(char start, String text, Function<String, Optional<String>> known) {
    return byStart.getOrDefault(start, List.of()).stream()
        .flatMap(sentence -> sentence.read(text, known).stream())
        .findFirst();
  }
}
