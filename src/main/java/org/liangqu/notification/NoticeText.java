package org.liangqu.notification;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a kind of notice says, with names in braces or filled in.
 *
 * @param subject one line
 * @param body plain text, no markup
 * @param shortText what a short message says (短信)
 */
public record NoticeText(String subject, String body, String shortText) {

  static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

  NoticeText filled(Map<String, String> words) {
    return new NoticeText(fill(subject, words), fill(body, words), fill(shortText, words));
  }

  /** In one pass, so that braces in what people typed stay as they are. */
  private static String fill(String text, Map<String, String> words) {
    return NAME.matcher(text)
        .replaceAll(name -> Matcher.quoteReplacement(word(words, name.group(1))));
  }

  private static String word(Map<String, String> words, String name) {
    return Optional.ofNullable(words.get(name))
        .orElseThrow(() -> new IllegalArgumentException("No word for {" + name + "}"));
  }
}
