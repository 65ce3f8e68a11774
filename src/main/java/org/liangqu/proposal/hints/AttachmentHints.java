package org.liangqu.proposal.hints;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

  private static final Pattern UNIT =
      Pattern.compile("[\\p{IsHan}（）()]{2,}(?:公司|大学|学院|研究院|研究所|合作社)");

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
      lookAtTitle(attachment, file, hints);
    }
    lookForSameContent(file.attachments(), hints);
    return hints;
  }

  private static void lookAtTitle(Attachment attachment, HintCase file, List<Hint> hints) {
    Matcher named = UNIT.matcher(Objects.toString(attachment.documentTitle(), ""));
    if (!named.find()) {
      return;
    }
    String stated = UnitHints.plain(named.group());
    boolean known =
        Stream.concat(
                Stream.of(file.unit().name()),
                StatedUnit.of(file.content()).stream().map(StatedUnit::name))
            .filter(Objects::nonNull)
            .map(UnitHints::plain)
            .anyMatch(name -> stated.contains(name) || name.contains(stated));
    if (!known) {
      hints.add(
          at(attachment, "文件属性中的标题是“%s”，其中的单位不在申报书中，请核对".formatted(attachment.documentTitle())));
    }
  }

  private static void lookForSameContent(List<Attachment> attachments, List<Hint> hints) {
    Map<String, Attachment> seen = new HashMap<>();
    for (Attachment attachment : attachments) {
      Attachment same = seen.putIfAbsent(attachment.sha256(), attachment);
      if (same != null) {
        hints.add(at(attachment, "内容与“%s”完全相同，请核对是否传错".formatted(same.fileName())));
      }
    }
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
