package org.liangqu.notification;

import java.util.Arrays;
import org.liangqu.shared.Refusal;

/** A language in which people are told (语言). */
public enum Language {
  CHINESE("zh", "中文"),
  ENGLISH("en", "English");

  private final String tag;
  private final String label;

  Language(String tag, String label) {
    this.tag = tag;
    this.label = label;
  }

  public String tag() {
    return tag;
  }

  /** What the language calls itself. */
  public String label() {
    return label;
  }

  /**
   * @throws Refusal NOT_FOUND for a tag of no such language
   */
  public static Language of(String tag) {
    return Arrays.stream(values())
        .filter(language -> language.tag.equals(tag))
        .findFirst()
        .orElseThrow(() -> Refusal.notFound("language-unknown", "没有这种语言的通知，请选择中文或 English。"));
  }
}
