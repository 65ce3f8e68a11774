package org.liangqu.portal.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
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
    this.english = english;
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

  /** The English of a text that fits. */
  Optional<String> read(String text, UnaryOperator<String> values) {
    if (!text.startsWith(start) || !text.endsWith(end)) {
      return Optional.empty();
    }
    Matcher met = pattern.matcher(text);
    return met.matches() ? Optional.of(filled(met, values)) : Optional.empty();
  }

  private String filled(MatchResult met, UnaryOperator<String> values) {
    return FILLING
        .matcher(english)
        .replaceAll(
            filling -> {
              String value = met.group(gaps.indexOf(Integer.parseInt(filling.group(1))) + 1);
              return Matcher.quoteReplacement(
                  filling.group(2) == null
                      ? values.apply(value)
                      : value + " " + filling.group(value.equals("1") ? 2 : 3));
            });
  }
}
