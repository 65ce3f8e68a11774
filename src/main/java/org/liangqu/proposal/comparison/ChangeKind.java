package org.liangqu.proposal.comparison;

import java.util.Locale;

/** What became of a field, a row or a file. */
public enum ChangeKind {
  ADDED("新增"),
  REMOVED("删除"),
  CHANGED("修改"),
  SAME("未变");

  private final String label;

  ChangeKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** The name that styles know it by. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static ChangeKind of(boolean blankBefore, boolean blankAfter, boolean equal) {
    if (equal) {
      return SAME;
    }
    if (blankBefore) {
      return ADDED;
    }
    return blankAfter ? REMOVED : CHANGED;
  }
}
