package org.liangqu.portal.language;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
  private static final int DEPTH = 3;

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
    return isChinese(text) && text.length() <= LONGEST ? english(text, DEPTH) : text;
  }

  private String english(String text, int depth) {
    if (depth == 0 || !isChinese(text)) {
      return text;
    }
    Matcher trimmed = TRIMMED.matcher(text);
    if (!trimmed.matches()) {
      return text;
    }
    String key = SPACE.matcher(trimmed.group(2)).replaceAll(" ");
    return trimmed.group(1) + known(key, depth).orElse(trimmed.group(2)) + trimmed.group(3);
  }

  private Optional<String> known(String key, int depth) {
    return catalogue
        .english(key, value -> english(value, depth - 1))
        .or(() -> Quantity.english(key))
        .or(() -> list(key, depth));
  }

  /** Of several sentences, or of a list, each is translated by itself. */
  private Optional<String> list(String key, int depth) {
    return SEPARATORS.entrySet().stream()
        .map(separator -> Map.entry(List.of(key.split(separator.getKey())), separator.getValue()))
        .filter(parts -> parts.getKey().size() > 1)
        .findFirst()
        .map(
            parts ->
                parts.getKey().stream()
                    .map(part -> english(part, depth - 1))
                    .collect(Collectors.joining(parts.getValue())));
  }
}
