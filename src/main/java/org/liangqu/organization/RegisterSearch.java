package org.liangqu.organization;

/**
 * What is looked for in a register.
 *
 * @param text part of any column; null or blank doesn't narrow
 * @param closed whether to find entries no longer listed, instead of those listed; null is false
 */
public record RegisterSearch(String text, Boolean closed) {

  public RegisterSearch {
    closed = Boolean.TRUE.equals(closed);
  }

  String words() {
    return text == null ? "" : text.replace("\0", "").strip();
  }
}
