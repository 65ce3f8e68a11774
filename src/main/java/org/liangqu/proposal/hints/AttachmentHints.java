package org.liangqu.proposal.hints;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liangqu.proposal.Attachment;
import org.liangqu.proposal.AttachmentKind;

/** Files whose year, unit or name doesn't go with the form. */
final class AttachmentHints {

  private static final Set<AttachmentKind> STATEMENTS =
      EnumSet.of(
          AttachmentKind.BALANCE_SHEET,
          AttachmentKind.INCOME_STATEMENT,
          AttachmentKind.PROFIT_DISTRIBUTION,
          AttachmentKind.AUDIT_REPORT);

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})(?!\\d)");

  private AttachmentHints() {}

  static List<Hint> of(HintCase file) {
    Set<String> known = new HashSet<>(Set.of(file.unit().creditCode().value()));
    StatedUnit.of(file.content()).forEach(unit -> known.add(unit.code()));
    List<Hint> hints = new ArrayList<>();
    for (Attachment attachment : file.attachments()) {
      lookAtYear(attachment, file.call().previousFiscalYear(), hints);
      String owner = attachment.ownerCreditCode();
      if (owner != null && !known.contains(owner)) {
        hints.add(at(attachment, "所属单位%s不在申报书中，请核对".formatted(owner)));
      }
    }
    return hints;
  }

  private static void lookAtYear(Attachment attachment, int wanted, List<Hint> hints) {
    Integer year = attachment.fiscalYear();
    if (year == null || !STATEMENTS.contains(attachment.kind())) {
      return;
    }
    if (year != wanted) {
      hints.add(at(attachment, "会计年度为%d，本次申报要求上一年度（%d）的报表".formatted(year, wanted)));
    }
    Matcher named = YEAR.matcher(attachment.fileName());
    if (named.find() && Integer.parseInt(named.group(1)) != year) {
      hints.add(at(attachment, "文件名中是%s年，填写的会计年度是%d，请核对".formatted(named.group(1), year)));
    }
  }

  private static Hint at(Attachment attachment, String message) {
    return new Hint(
        "attachments." + attachment.kind().name(),
        "%s（%s）：%s".formatted(attachment.kind().label(), attachment.fileName(), message));
  }
}
