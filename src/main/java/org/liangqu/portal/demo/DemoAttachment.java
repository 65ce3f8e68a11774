package org.liangqu.portal.demo;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.liangqu.proposal.AttachmentKind;
import org.liangqu.proposal.NewAttachment;

/** An attachment of a sample dossier: its text becomes a small PDF. */
record DemoAttachment(
    AttachmentKind kind,
    Integer fiscalYear,
    String ownerCreditCode,
    String achievementKey,
    String fileName,
    List<String> text) {

  NewAttachment file() {
    return new NewAttachment(
        kind,
        fiscalYear,
        ownerCreditCode,
        achievementKey,
        fileName,
        new ByteArrayInputStream(SamplePdf.of(text)));
  }
}
