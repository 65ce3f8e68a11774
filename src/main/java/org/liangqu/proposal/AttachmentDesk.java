package org.liangqu.proposal;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.liangqu.shared.CreditCode;
import org.liangqu.shared.Refusal;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Takes files in and gives them out; the store and the tables hold the same files. */
@Component
class AttachmentDesk {

  private static final int MAX_FILES = 100;
  private static final int MAX_NAME = 200;
  private static final Set<AttachmentKind> OF_A_YEAR =
      EnumSet.of(
          AttachmentKind.BALANCE_SHEET,
          AttachmentKind.INCOME_STATEMENT,
          AttachmentKind.PROFIT_DISTRIBUTION,
          AttachmentKind.AUDIT_REPORT);

  private final AttachmentRepository attachments;
  private final AttachmentStore store;
  private final Clock clock;

  AttachmentDesk(AttachmentRepository attachments, AttachmentStore store, Clock clock) {
    this.attachments = attachments;
    this.store = store;
    this.clock = clock;
  }

  Attachment take(Proposal proposal, NewAttachment file, String personId) {
    String fileName = checked(file);
    if (attachments.idsOf(proposal.id()).size() >= MAX_FILES) {
      throw Refusal.conflict("attachment-count", "每个项目最多上传%d个附件".formatted(MAX_FILES));
    }
    UUID id = UUID.randomUUID();
    afterCompletion(TransactionSynchronization.STATUS_ROLLED_BACK, List.of(id));
    AttachmentStore.Stored stored = store.store(id, file.content());
    Instant now = clock.instant();
    Attachment attachment =
        new Attachment(
            id,
            file.kind(),
            file.fiscalYear(),
            file.ownerCreditCode(),
            file.achievementKey(),
            fileName,
            MediaTypeFactory.getMediaType(fileName)
                .orElse(MediaType.APPLICATION_OCTET_STREAM)
                .toString(),
            stored.size(),
            stored.sha256(),
            now,
            personId);
    proposal.attach(new AttachmentEntity(proposal.id(), attachment), personId, now);
    attachments.flush();
    return attachment;
  }

  private static String checked(NewAttachment file) {
    if (file.kind() == null) {
      throw Refusal.invalid("attachment-kind", "请选择附件类别");
    }
    Integer year = file.fiscalYear();
    if (OF_A_YEAR.contains(file.kind()) && year == null
        || year != null && (year < 2000 || year > 2100)) {
      throw Refusal.invalid("attachment-year", "请填写%s的会计年度".formatted(file.kind().label()));
    }
    if (file.ownerCreditCode() != null) {
      CreditCode.fault(file.ownerCreditCode())
          .ifPresent(
              fault -> {
                throw Refusal.invalid("attachment-owner", "附件所属单位的" + fault);
              });
    }
    String key = file.achievementKey();
    if (file.kind() == AttachmentKind.ACHIEVEMENT_PROOF && (key == null || key.isBlank())
        || key != null && key.length() > MAX_NAME) {
      throw Refusal.invalid("attachment-achievement", "请指明成果证明对应哪一项成果");
    }
    return fileName(file.fileName());
  }

  /**
   * Browsers may send a path; only the name is kept, and only to be shown, without characters that
   * turn its direction around.
   */
  private static String fileName(String sent) {
    String name = sent == null ? "" : sent.substring(sent.replace('\\', '/').lastIndexOf('/') + 1);
    String clean = name.replaceAll("[\\p{Cc}\\p{Cf}]", "").strip();
    if (clean.isEmpty() || clean.length() > MAX_NAME) {
      throw Refusal.invalid("attachment-name", "文件名应为1至%d个字符".formatted(MAX_NAME));
    }
    return clean;
  }

  void remove(Proposal proposal, UUID attachmentId, String personId) {
    if (!proposal.detach(attachmentId, personId, clock.instant())) {
      throw unknown();
    }
    attachments.flush();
    if (!attachments.wasSubmitted(attachmentId)) {
      attachments.delete(find(attachmentId));
      afterCompletion(TransactionSynchronization.STATUS_COMMITTED, List.of(attachmentId));
    }
  }

  AttachmentEntity find(UUID attachmentId) {
    return attachments.findById(attachmentId).orElseThrow(AttachmentDesk::unknown);
  }

  boolean wasSubmitted(UUID attachmentId) {
    return attachments.wasSubmitted(attachmentId);
  }

  AttachmentContent open(AttachmentEntity attachment) {
    return new AttachmentContent(attachment.toAttachment(), store.open(attachment.id()));
  }

  /** Removes the files of a proposal that is being deleted, once it is. */
  void discard(UUID proposalId) {
    afterCompletion(TransactionSynchronization.STATUS_COMMITTED, attachments.idsOf(proposalId));
  }

  private void afterCompletion(int wanted, List<UUID> ids) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            if (status == wanted) {
              ids.forEach(store::delete);
            }
          }
        });
  }

  static Refusal unknown() {
    return Refusal.notFound("attachment-unknown", "附件不存在，或您无权查看");
  }
}
