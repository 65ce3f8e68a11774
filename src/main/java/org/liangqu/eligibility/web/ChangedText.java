package org.liangqu.eligibility.web;

/** A text in which the one passage stands out that another text says differently. */
record ChangedText(String start, String changed, String end) {

  static ChangedText of(String text, String other) {
    if (text == null) {
      return null;
    }
    if (other == null || other.equals(text)) {
      return new ChangedText(text, "", "");
    }
    int from = commonStart(text, other);
    int to = text.length() - commonEnd(text, other, from);
    return new ChangedText(text.substring(0, from), text.substring(from, to), text.substring(to));
  }

  /** A number counts as a whole: of 500 and 450 neither keeps its last digit. */
  private static int commonStart(String text, String other) {
    int common = 0;
    int most = Math.min(text.length(), other.length());
    while (common < most && text.charAt(common) == other.charAt(common)) {
      common++;
    }
    while (common > 0 && isNumber(text.charAt(common - 1))) {
      common--;
    }
    return common;
  }

  private static int commonEnd(String text, String other, int from) {
    int common = 0;
    int most = Math.min(text.length(), other.length()) - from;
    while (common < most
        && text.charAt(text.length() - 1 - common) == other.charAt(other.length() - 1 - common)) {
      common++;
    }
    while (common > 0 && isNumber(text.charAt(text.length() - common))) {
      common--;
    }
    return common;
  }

  private static boolean isNumber(char character) {
    return character >= '0' && character <= '9' || character == '.';
  }
}
