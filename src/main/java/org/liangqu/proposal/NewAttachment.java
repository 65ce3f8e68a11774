package org.liangqu.proposal;

import java.io.InputStream;

/** A file to attach; the fiscal year, owner and achievement are null where the kind needs none. */
public record NewAttachment(
    AttachmentKind kind,
    Integer fiscalYear,
    String ownerCreditCode,
    String achievementKey,
    String fileName,
    InputStream content) {

  AttachmentLabel label() {
    return new AttachmentLabel(kind, fiscalYear, ownerCreditCode, achievementKey, fileName);
  }
}
