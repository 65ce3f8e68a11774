package org.liangqu.proposal;

import java.util.EnumSet;
import java.util.Set;
import org.liangqu.shared.CreditCode;
import org.liangqu.shared.Refusal;

/**
 * What the unit says of a file; the fiscal year, owner and achievement are null where the kind
 * needs none.
 */
public record AttachmentLabel(
    AttachmentKind kind,
    Integer fiscalYear,
    String ownerCreditCode,
    String achievementKey,
    String fileName) {

  private static final int MAX_NAME = 200;
  private static final Set<AttachmentKind> OF_A_YEAR =
      EnumSet.of(
          AttachmentKind.BALANCE_SHEET,
          AttachmentKind.INCOME_STATEMENT,
          AttachmentKind.PROFIT_DISTRIBUTION,
          AttachmentKind.AUDIT_REPORT);

  /**
   * The same with a clean file name.
   *
   * @throws Refusal where the kind or what it needs is missing
   */
  AttachmentLabel checked() {
    if (kind == null) {
      throw Refusal.invalid("attachment-kind", "请选择附件类别");
    }
    if (OF_A_YEAR.contains(kind) && fiscalYear == null
        || fiscalYear != null && (fiscalYear < 2000 || fiscalYear > 2100)) {
      throw Refusal.invalid("attachment-year", "请填写%s的会计年度".formatted(kind.label()));
    }
    if (ownerCreditCode != null) {
      CreditCode.fault(ownerCreditCode)
          .ifPresent(
              fault -> {
                throw Refusal.invalid("attachment-owner", "附件所属单位的" + fault);
              });
    }
    if (kind == AttachmentKind.ACHIEVEMENT_PROOF
            && (achievementKey == null || achievementKey.isBlank())
        || achievementKey != null && achievementKey.length() > MAX_NAME) {
      throw Refusal.invalid("attachment-achievement", "请指明成果证明对应哪一项成果");
    }
    return new AttachmentLabel(kind, fiscalYear, ownerCreditCode, achievementKey, clean(fileName));
  }

  /** Browsers may send a path; only the name is kept, and only to be shown. */
  private static String clean(String sent) {
    String name = sent == null ? "" : sent.substring(sent.replace('\\', '/').lastIndexOf('/') + 1);
    String clean = name.replaceAll("\\p{Cntrl}", "").strip();
    if (clean.isEmpty() || clean.length() > MAX_NAME) {
      throw Refusal.invalid("attachment-name", "文件名应为1至%d个字符".formatted(MAX_NAME));
    }
    return clean;
  }
}
