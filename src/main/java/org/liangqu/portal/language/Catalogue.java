package org.liangqu.portal.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

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
   * @param values how what varies is translated
   */
  Optional<String> english(String text, UnaryOperator<String> values) {
    String known = whole.get(text);
    return known != null
        ? Optional.of(known)
        : read(start(text), text, values).or(() -> read(ANYTHING, text, values));
  }

  private Optional<String> read(char start, String text, UnaryOperator<String> values) {
    return byStart.getOrDefault(start, List.of()).stream()
        .flatMap(sentence -> sentence.read(text, values).stream())
        .findFirst();
  }
}
