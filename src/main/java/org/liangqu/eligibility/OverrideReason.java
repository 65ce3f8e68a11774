package org.liangqu.eligibility;

import org.liangqu.shared.Refusal;

/** What a recorded reason must be (豁免理由); lengths in characters as people count them. */
final class OverrideReason {

  static final int SHORTEST = 4;
  static final int LONGEST = 500;

  private OverrideReason() {}

  /**
   * The reason without blanks around it.
   *
   * @throws Refusal invalid when it is too short or too long
   */
  static String checked(String reason) {
    String text = reason == null ? "" : reason.strip();
    int length = text.codePointCount(0, text.length());
    if (length < SHORTEST || length > LONGEST) {
      throw Refusal.invalid(
          "override-reason", "请填写豁免理由，%d至%d个字（现为%d个字）".formatted(SHORTEST, LONGEST, length));
    }
    return text;
  }
}
