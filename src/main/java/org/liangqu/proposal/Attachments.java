package org.liangqu.proposal;

import java.io.InputStream;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.liangqu.proposal.files.FileType;
import org.liangqu.proposal.files.PagePictures;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The files of proposals (附件): taken in, named, put in order, given out. A file is looked through
 * before anybody waits for the proposal; what was submitted keeps its files as they were.
 */
@Service
public class Attachments {

  private final AttachmentDesk desk;
  private final AttachmentIntake intake;
  private final PagePictures pictures;
  private final ProposalQueries queries;
  private final ProposalLifecycle lifecycle;
  private final ProposalRights rights;
  private final TransactionOperations transaction;

  Attachments(
      AttachmentDesk desk,
      AttachmentIntake intake,
      PagePictures pictures,
      ProposalQueries queries,
      ProposalLifecycle lifecycle,
      ProposalRights rights,
      TransactionOperations transaction) {
    this.desk = desk;
    this.intake = intake;
    this.pictures = pictures;
    this.queries = queries;
    this.lifecycle = lifecycle;
    this.rights = rights;
    this.transaction = transaction;
  }

  /**
   * @throws Refusal where the content isn't what the name says, can't be opened, is too large, or
   *     holds a virus
   */
  public Attachment attach(UUID id, NewAttachment file) {
    AttachmentLabel label = file.label().checked();
    requireRoom(id, 0);
    ReceivedFile received = intake.receive(label.fileName(), file.content());
    return kept(received, () -> desk.take(writable(id), label, received, rights.person().id()));
  }

  /** Refuses what the proposal has no room for, before anything is sent. */
  void requireRoom(UUID id, long size) {
    AttachmentIntake.requireSize(size);
    transaction.executeWithoutResult(
        status -> desk.requireRoom(rights.writable(queries.find(id)), size));
  }

  private Proposal writable(UUID id) {
    return rights.writable(lifecycle.locked(id));
  }

  /** What can't be attached isn't kept either. */
  private Attachment kept(ReceivedFile received, Supplier<Attachment> action) {
    return transaction.execute(
        status -> {
          desk.dropOnRollback(received.contentId());
          return action.get();
        });
  }

  /** Says something else of a file; where it was submitted, that version stays as it was. */
  public Attachment relabel(UUID id, UUID attachmentId, AttachmentLabel label) {
    AttachmentLabel checked = label.checked();
    return transaction.execute(
        status -> {
          Proposal proposal = writable(id);
          requireSameEnd(desk.openFile(proposal, attachmentId).fileName(), checked.fileName());
          return desk.relabel(proposal, attachmentId, checked, rights.person().id());
        });
  }

  private static void requireSameEnd(String before, String after) {
    String end = before.substring(before.lastIndexOf('.') + 1);
    if (!after.toLowerCase(Locale.ROOT).endsWith("." + end.toLowerCase(Locale.ROOT))) {
      throw Refusal.invalid("attachment-name", "文件名应仍以“.%s”结尾".formatted(end));
    }
  }

  /** Puts another file in the place of one. */
  public Attachment replace(UUID id, UUID attachmentId, String fileName, InputStream content) {
    AttachmentLabel label =
        transaction.execute(
            status -> desk.openFile(rights.writable(queries.find(id)), attachmentId).label());
    AttachmentLabel named =
        new AttachmentLabel(
                label.kind(),
                label.fiscalYear(),
                label.ownerCreditCode(),
                label.achievementKey(),
                fileName)
            .checked();
    ReceivedFile received = intake.receive(named.fileName(), content);
    return kept(
        received,
        () -> desk.replace(writable(id), attachmentId, named, received, rights.person().id()));
  }

  public void moveUp(UUID id, UUID attachmentId) {
    transaction.executeWithoutResult(
        status -> desk.moveUp(writable(id), attachmentId, rights.person().id()));
  }

  public void detach(UUID id, UUID attachmentId) {
    transaction.executeWithoutResult(
        status -> desk.remove(writable(id), attachmentId, rights.person().id()));
  }

  public AttachmentContent download(UUID attachmentId) {
    return transaction.execute(status -> desk.open(visible(attachmentId)));
  }

  public AttachmentContent download(UUID id, UUID attachmentId) {
    return transaction.execute(status -> desk.open(visible(id, attachmentId)));
  }

  /** A file's description, with how many pages of it can be shown; none for some types. */
  public AttachmentPreview preview(UUID id, UUID attachmentId) {
    AttachmentEntity file = released(id, attachmentId);
    int pages =
        FileType.shown(file.toAttachment().mediaType())
            .map(type -> pictures.pages(file.contentId(), type))
            .orElse(0);
    return new AttachmentPreview(file.toAttachment(), pages);
  }

  /**
   * A page as JPEG.
   *
   * @param page from 1
   */
  public byte[] picture(UUID id, UUID attachmentId, int page) {
    AttachmentEntity file = released(id, attachmentId);
    FileType type =
        FileType.shown(file.toAttachment().mediaType())
            .orElseThrow(() -> Refusal.notFound("preview-unknown", "这类文件不能预览，请下载后查看"));
    return pictures.picture(file.contentId(), type, page);
  }

  private AttachmentEntity released(UUID id, UUID attachmentId) {
    return transaction.execute(
        status -> {
          AttachmentEntity file = visible(id, attachmentId);
          desk.open(file);
          return file;
        });
  }

  private AttachmentEntity visible(UUID id, UUID attachmentId) {
    AttachmentEntity file = visible(attachmentId);
    if (!file.proposalId().equals(id)) {
      throw AttachmentDesk.unknown();
    }
    return file;
  }

  private AttachmentEntity visible(UUID attachmentId) {
    AttachmentEntity file = desk.find(attachmentId);
    Proposal proposal = queries.find(file.proposalId());
    boolean visible =
        rights.mayRead(proposal)
            && (rights.seesDrafts(proposal)
                || rights.person().isSystem()
                || desk.wasSubmitted(file.id()));
    if (!visible) {
      throw AttachmentDesk.unknown();
    }
    return file;
  }
}
