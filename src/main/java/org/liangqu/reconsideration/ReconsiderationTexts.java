package org.liangqu.reconsideration;

import org.apache.commons.lang3.StringUtils;
import org.liangqu.shared.Refusal;

/** What people write in a request and in its answer, checked. */
final class ReconsiderationTexts {

  private static final int LONGEST = 2000;
  private static final int SHORTEST_REASONS = 10;
  private static final int SHORTEST_ANSWER = 4;

  private ReconsiderationTexts() {}

  /** A draft may be as short as it is. */
  static String draft(String text) {
    String words = text == null ? "" : text.replace("\r\n", "\n").strip();
    if (length(words) > LONGEST || words.codePoints().anyMatch(ReconsiderationTexts::isForbidden)) {
      throw Refusal.invalid(
          "reconsideration-reasons", "复议理由不得超过 %d 字，且不含控制字符，请修改后再试".formatted(LONGEST));
    }
    return words;
  }

  static String reasons(String text) {
    String words = draft(text);
    if (length(words) < SHORTEST_REASONS) {
      throw Refusal.invalid(
          "reconsideration-reasons", "请写明申请复议的理由（%d 至 %d 字）".formatted(SHORTEST_REASONS, LONGEST));
    }
    return words;
  }

  static String answer(String text) {
    String words = StringUtils.stripToEmpty(text);
    if (length(words) < SHORTEST_ANSWER
        || length(words) > LONGEST
        || words.codePoints().anyMatch(ReconsiderationTexts::isForbidden)) {
      throw Refusal.invalid(
          "reconsideration-answer", "请写明作出复议结论的理由（%d 至 %d 字）".formatted(SHORTEST_ANSWER, LONGEST));
    }
    return words;
  }

  private static int length(String words) {
    return words.codePointCount(0, words.length());
  }

  private static boolean isForbidden(int codePoint) {
    return Character.isISOControl(codePoint) && codePoint != '\n' && codePoint != '\t';
  }
}
