package org.liangqu.portal.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Chinese text in which something varies, and its English. In both {@code {0}} stands for what
 * varies; in the English <code>{0|day|days}</code> for the word that fits the number.
 */
final class Sentence {

  private static final Pattern GAP = Pattern.compile("\\{(\\d)}");
  private static final Pattern FILLING = Pattern.compile("\\{(\\d)(?:\\|([^|}]*)\\|([^|}]*))?}");

  private final Pattern pattern;
  private final List<Integer> gaps;
  private final String start;
  private final String end;
  private final int literals;
  private final boolean loose;
  private final String english;

  Sentence(String chinese, String english) {
    StringBuilder expression = new StringBuilder();
    List<String> pieces = new ArrayList<>();
    this.gaps = new ArrayList<>();
    Matcher gap = GAP.matcher(chinese);
    int from = 0;
    while (gap.find()) {
      pieces.add(chinese.substring(from, gap.start()));
      expression.append(Pattern.quote(pieces.get(pieces.size() - 1))).append("(.+?)");
      gaps.add(Integer.parseInt(gap.group(1)));
      from = gap.end();
    }
    pieces.add(chinese.substring(from));
    expression.append(Pattern.quote(pieces.get(pieces.size() - 1)));
    this.pattern = Pattern.compile(expression.toString());
    this.start = pieces.get(0);
    this.end = pieces.get(pieces.size() - 1);
    this.literals = pieces.stream().mapToInt(String::length).sum();
    this.loose = pieces.stream().mapToLong(Sentence::words).sum() < 2;
    this.english = english;
  }

  private static long words(String text) {
    return text.codePoints().filter(Character::isIdeographic).count();
  }

  static boolean varies(String chinese) {
    return GAP.matcher(chinese).find();
  }

  /** The literal text before the first gap. */
  String start() {
    return start;
  }

  /** How much of it is literal: the more, the closer it fits. */
  int literals() {
    return literals;
  }

  /**
   * The English of a text that fits; where hardly a word holds it together, only if what varies is
   * known, so that a title that somebody wrote isn't taken apart.
   *
   * @param known the English of what varies
   */
  Optional<String> read(String text, Function<String, Optional<String>> known) {
    if (!text.startsWith(start) || !text.endsWith(end)) {
      return Optional.empty();
    }
    Matcher met = pattern.matcher(text);
    if (!met.matches()) {
      return Optional.empty();
    }
    List<String> values = new ArrayList<>();
    for (int group = 1; group <= met.groupCount(); group++) {
      Optional<String> value = known.apply(met.group(group));
      if (loose && value.isEmpty()) {
        return Optional.empty();
      }
      values.add(value.orElse(met.group(group)));
    }
    return Optional.of(filled(values));
  }

  private String filled(List<String> values) {
    return FILLING
        .matcher(english)
        .replaceAll(
            filling -> {
              String value = values.get(gaps.indexOf(Integer.parseInt(filling.group(1))));
              String word = filling.group(value.equals("1") ? 2 : 3);
              return Matcher.quoteReplacement(word == null ? value : value + " " + word);
            });
  }
}
