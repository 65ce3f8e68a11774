package org.liangqu.proposal;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.liangqu.proposal.files.AttachmentStore;
import org.liangqu.proposal.files.ScanState;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps the tables and the store in step; always within a transaction. */
@Component
class AttachmentDesk {

  static final int MAX_FILES = 100;
  static final int MAX_MEGABYTES = 500;

  private static final long MAX_TOTAL = MAX_MEGABYTES * 1024L * 1024;

  private final AttachmentRepository attachments;
  private final AttachmentStore store;
  private final Clock clock;

  AttachmentDesk(AttachmentRepository attachments, AttachmentStore store, Clock clock) {
    this.attachments = attachments;
    this.store = store;
    this.clock = clock;
  }

  /** Refuses what the proposal has no room for, or isn't open to. */
  void requireRoom(Proposal proposal, long size) {
    List<AttachmentEntity> files = proposal.openFiles(clock.instant());
    if (files.size() >= MAX_FILES) {
      throw Refusal.conflict("attachment-count", "每个项目最多上传%d个附件".formatted(MAX_FILES));
    }
    if (files.stream().mapToLong(AttachmentEntity::size).sum() + size > MAX_TOTAL) {
      throw Refusal.conflict(
          "attachment-total", "一个项目的附件合计不能超过%d MB，请压缩文件或移除不需要的附件".formatted(MAX_MEGABYTES));
    }
  }

  Attachment take(Proposal proposal, AttachmentLabel label, ReceivedFile file, String personId) {
    requireRoom(proposal, file.size());
    Instant now = clock.instant();
    Attachment attachment =
        new Attachment(
            UUID.randomUUID(),
            label.kind(),
            label.fiscalYear(),
            label.ownerCreditCode(),
            label.achievementKey(),
            label.fileName(),
            file.type().mediaType(),
            file.size(),
            file.sha256(),
            now,
            personId,
            file.scan(),
            file.facts().title(),
            file.facts().author(),
            file.facts().created());
    int position = last(proposal, now) + 1;
    proposal.attach(
        new AttachmentEntity(proposal.id(), file.contentId(), position, attachment), personId, now);
    attachments.flush();
    return attachment;
  }

  private static int last(Proposal proposal, Instant now) {
    return proposal.openFiles(now).stream().mapToInt(AttachmentEntity::position).max().orElse(0);
  }

  void remove(Proposal proposal, UUID attachmentId, String personId) {
    AttachmentEntity file = openFile(proposal, attachmentId);
    proposal.detach(attachmentId, personId, clock.instant());
    attachments.flush();
    forget(file);
  }

  private void forget(AttachmentEntity file) {
    if (!attachments.wasSubmitted(file.id())) {
      attachments.delete(file);
      attachments.flush();
      if (!attachments.isKept(file.contentId())) {
        afterCommit(() -> store.delete(file.contentId()));
      }
    }
  }

  Attachment relabel(Proposal proposal, UUID attachmentId, AttachmentLabel label, String personId) {
    AttachmentEntity file = openFile(proposal, attachmentId);
    return exchange(proposal, file, file.labelled(label, file.position()), personId);
  }

  private Attachment exchange(
      Proposal proposal, AttachmentEntity file, AttachmentEntity other, String personId) {
    Instant now = clock.instant();
    proposal.attach(other, personId, now);
    proposal.detach(file.id(), personId, now);
    attachments.flush();
    forget(file);
    return other.toAttachment();
  }

  /** Puts new content where the old was, under the old label but for the name. */
  Attachment replace(
      Proposal proposal, UUID attachmentId, AttachmentLabel label, ReceivedFile by, String person) {
    AttachmentEntity old = openFile(proposal, attachmentId);
    Attachment taken = take(proposal, label, by, person);
    AttachmentEntity last = openFile(proposal, taken.id());
    Attachment placed =
        exchange(proposal, last, last.labelled(last.label(), old.position()), person);
    remove(proposal, attachmentId, person);
    return placed;
  }

  /** Exchanges the file's place with that of the one before it of the same kind. */
  void moveUp(Proposal proposal, UUID attachmentId, String personId) {
    AttachmentEntity file = openFile(proposal, attachmentId);
    proposal.openFiles(clock.instant()).stream()
        .filter(other -> other.kind() == file.kind() && other.position() < file.position())
        .max(Comparator.comparing(AttachmentEntity::position))
        .ifPresent(
            before -> {
              exchange(
                  proposal, before, before.labelled(before.label(), file.position()), personId);
              exchange(proposal, file, file.labelled(file.label(), before.position()), personId);
            });
  }

  AttachmentEntity openFile(Proposal proposal, UUID attachmentId) {
    return proposal.openFiles(clock.instant()).stream()
        .filter(file -> file.id().equals(attachmentId))
        .findFirst()
        .orElseThrow(AttachmentDesk::unknown);
  }

  AttachmentEntity find(UUID attachmentId) {
    return attachments.findById(attachmentId).orElseThrow(AttachmentDesk::unknown);
  }

  boolean wasSubmitted(UUID attachmentId) {
    return attachments.wasSubmitted(attachmentId);
  }

  AttachmentContent open(AttachmentEntity file) {
    if (!file.toAttachment().isReleased()) {
      throw Refusal.conflict(
          "attachment-quarantined",
          file.scan() == ScanState.INFECTED
              ? "“%s”中发现病毒，不能打开".formatted(file.fileName())
              : "“%s”正在等待查毒，通过后才能打开".formatted(file.fileName()));
    }
    return new AttachmentContent(file.toAttachment(), store.open(file.contentId()));
  }

  /** Removes the files of a proposal that is being deleted, once it is. */
  void discard(UUID proposalId) {
    List<UUID> contents = attachments.contentsOf(proposalId);
    afterCommit(() -> contents.forEach(store::delete));
  }

  void dropOnRollback(UUID contentId) {
    afterCompletion(TransactionSynchronization.STATUS_ROLLED_BACK, () -> store.delete(contentId));
  }

  private static void afterCommit(Runnable action) {
    afterCompletion(TransactionSynchronization.STATUS_COMMITTED, action);
  }

  private static void afterCompletion(int wanted, Runnable action) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            if (status == wanted) {
              action.run();
            }
          }
        });
  }

  static Refusal unknown() {
    return Refusal.notFound("attachment-unknown", "附件不存在，或您无权查看");
  }
}
