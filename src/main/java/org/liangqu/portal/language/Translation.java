package org.liangqu.portal.language;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The English of what pages and answers say in Chinese; what isn't known stays as it is. */
@Component
public final class Translation {

  /** Characters and punctuation. */
  private static final Pattern CHINESE =
      Pattern.compile("[\\u3000-\\u303f\\u4e00-\\u9fff\\uff00-\\uffef]");

  private static final Pattern TRIMMED = Pattern.compile("(\\s*)(.*?)(\\s*)", Pattern.DOTALL);
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** Where texts are parted, and what English has in that place. */
  private static final Map<String, String> SEPARATORS =
      new TreeMap<>(Map.of("(?<=。)", " ", "；", "; ", "、", ", "));

  /** What varies in a sentence may be a sentence, but not without end. */
  private static final int DEPTH = 5;

  private static final int LONGEST = 1_000;

  private final Catalogue catalogue;

  Translation() throws IOException {
    this(new Catalogue(CatalogueFiles.read()));
  }

  Translation(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  static boolean isWanted(Locale locale) {
    return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
  }

  static boolean isChinese(CharSequence text) {
    return CHINESE.matcher(text).find();
  }

  /** The text in English, between the same spaces; lists are translated one by one. */
  String english(String text) {
    return text.length() > LONGEST ? text : known(text, DEPTH).orElse(text);
  }

  /** The English, where all of the text is known; a text without Chinese is. */
  private Optional<String> known(String text, int depth) {
    if (!isChinese(text)) {
      return Optional.of(text);
    }
    Matcher trimmed = TRIMMED.matcher(text);
    if (depth == 0 || !trimmed.matches()) {
      return Optional.empty();
    }
    String key = SPACE.matcher(trimmed.group(2)).replaceAll(" ");
    return catalogue
        .english(key, value -> known(value, depth - 1))
        .or(() -> Quantity.english(key))
        .or(() -> each(key, depth))
        .map(english -> trimmed.group(1) + english + trimmed.group(3));
  }

  /** Of several sentences, or of a list, each by itself. */
  private Optional<String> each(String key, int depth) {
    for (Map.Entry<String, String> separator : SEPARATORS.entrySet()) {
      String[] parts = key.split(separator.getKey());
      if (parts.length > 1) {
        List<String> known =
            Stream.of(parts).flatMap(part -> known(part, depth - 1).stream()).toList();
        return known.size() == parts.length
            ? Optional.of(String.join(separator.getValue(), known))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
