package org.liangqu.portal.editor;

import org.liangqu.proposal.AttachmentKind;
import org.liangqu.proposal.AttachmentLabel;
import org.liangqu.shared.Refusal;

/** What is typed beside a file. */
record FileLabel(AttachmentKind kind, String fiscalYear, String owner, String achievement) {

  AttachmentLabel toLabel(String fileName) {
    return new AttachmentLabel(kind, year(), statedOwner(), statedAchievement(), fileName);
  }

  Integer year() {
    String typed = fiscalYear == null ? "" : fiscalYear.strip();
    if (typed.isEmpty()) {
      return null;
    }
    if (!typed.matches("\\d{4}")) {
      throw Refusal.invalid("attachment-year", "会计年度“%s”不是年份，请填写四位数字".formatted(typed));
    }
    return Integer.valueOf(typed);
  }

  String statedOwner() {
    return stated(owner);
  }

  String statedAchievement() {
    return stated(achievement);
  }

  private static String stated(String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
