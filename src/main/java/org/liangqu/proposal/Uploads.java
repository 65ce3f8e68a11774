package org.liangqu.proposal;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.liangqu.proposal.files.AttachmentStore;
import org.liangqu.proposal.files.PartStream;
import org.liangqu.shared.Refusal;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Files that come in pieces (断点续传), so that a line that breaks costs one piece. The pieces lie in
 * the store and what is known of them in the database: any node can go on.
 */
@Service
public class Uploads {

  /** In bytes: a piece is kept whole or not at all. */
  public static final int MAX_PIECE = 4 * 1024 * 1024;

  private static final int MAX_UNFINISHED = 20;
  private static final int MAX_MEGABYTES = 300;
  private static final int MAX_FINGERPRINT = 300;
  private static final Duration ATTACHING = Duration.ofMinutes(5);

  private final UploadStore uploads;
  private final AttachmentStore store;
  private final Attachments attachments;
  private final ProposalRights rights;
  private final TransactionOperations transaction;
  private final Clock clock;

  Uploads(
      UploadStore uploads,
      AttachmentStore store,
      Attachments attachments,
      ProposalRights rights,
      TransactionOperations transaction,
      Clock clock) {
    this.uploads = uploads;
    this.store = store;
    this.attachments = attachments;
    this.rights = rights;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * @throws Refusal where the file can't be attached whatever it holds
   */
  public UploadProgress start(UUID proposalId, NewUpload upload) {
    if (upload.size() <= 0) {
      throw Refusal.invalid("attachment-empty", "文件是空的，请重新选择");
    }
    if (upload.fingerprint().length() > MAX_FINGERPRINT) {
      throw Refusal.invalid("upload-fingerprint", "文件标识过长，请刷新页面后再上传");
    }
    attachments.requireRoom(proposalId, upload.size());
    requireQuota(upload.size());
    UUID id = UUID.randomUUID();
    NewUpload checked =
        new NewUpload(upload.label().checked(), upload.size(), upload.fingerprint());
    uploads.insert(id, proposalId, rights.person().id(), checked, clock.instant());
    return find(proposalId, id);
  }

  private void requireQuota(long size) {
    List<UploadProgress> unfinished = uploads.unfinished(rights.person().id());
    long total = unfinished.stream().mapToLong(UploadProgress::size).sum() + size;
    if (unfinished.size() >= MAX_UNFINISHED || total > MAX_MEGABYTES * 1024L * 1024) {
      throw Refusal.conflict(
          "upload-quota",
          "没有传完的文件过多（最多%d个、合计%d MB），请先续传或放弃它们".formatted(MAX_UNFINISHED, MAX_MEGABYTES));
    }
  }

  /** The person's own uploads to the proposal that aren't attached yet. */
  public List<UploadProgress> unfinished(UUID proposalId) {
    return uploads.unfinished(rights.person().id()).stream()
        .filter(upload -> upload.proposalId().equals(proposalId))
        .toList();
  }

  public UploadProgress find(UUID proposalId, UUID id) {
    return uploads
        .find(id, rights.person().id())
        .filter(upload -> upload.proposalId().equals(proposalId))
        .orElseThrow(Uploads::unknown);
  }

  private static Refusal unknown() {
    return Refusal.notFound("upload-unknown", "这次上传已过期或不存在，请重新选择文件上传");
  }

  /**
   * Takes the next piece; with the last one the file is looked through and attached.
   *
   * @param offset where the piece belongs, in bytes
   * @throws Refusal where another piece is due, or the file can't be attached: then it is forgotten
   */
  public UploadProgress append(UUID proposalId, UUID id, long offset, InputStream piece) {
    UploadProgress upload = find(proposalId, id);
    if (upload.received() != offset) {
      throw outOfTurn();
    }
    attachments.requireRoom(proposalId, 0);
    byte[] bytes = read(piece, Math.min(MAX_PIECE, upload.size() - offset));
    if (bytes.length > 0) {
      keep(upload, bytes);
    }
    UploadProgress after = find(proposalId, id);
    return after.isComplete() && after.attachmentId() == null ? attach(after) : after;
  }

  private static Refusal outOfTurn() {
    return Refusal.conflict("upload-offset", "这一段不是接下来的一段，请按已收到的长度续传");
  }

  private static byte[] read(InputStream piece, long atMost) {
    try {
      byte[] bytes = piece.readNBytes((int) atMost);
      if (piece.read() >= 0) {
        throw Refusal.invalid("upload-piece", "这一段超出文件长度或每段%d MB的上限".formatted(MAX_PIECE >> 20));
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void keep(UploadProgress upload, byte[] bytes) {
    UUID contentId = UUID.randomUUID();
    store.store(contentId, new ByteArrayResource(bytes));
    boolean next =
        Boolean.TRUE.equals(
            transaction.execute(
                status ->
                    uploads.append(
                        upload.id(), upload.received(), contentId, bytes.length, clock.instant())));
    if (!next) {
      store.delete(contentId);
      throw outOfTurn();
    }
  }

  private UploadProgress attach(UploadProgress upload) {
    Instant now = clock.instant();
    if (!uploads.claim(upload.id(), now, now.minus(ATTACHING))) {
      throw Refusal.conflict("upload-busy", "文件已收到，正在检查，请稍候");
    }
    List<UUID> parts = uploads.parts(upload.id());
    try (InputStream content = new SequenceInputStream(Collections.enumeration(streams(parts)))) {
      AttachmentLabel label = upload.label();
      Attachment attachment =
          attachments.attach(
              upload.proposalId(),
              new NewAttachment(
                  label.kind(),
                  label.fiscalYear(),
                  label.ownerCreditCode(),
                  label.achievementKey(),
                  label.fileName(),
                  content));
      transaction.executeWithoutResult(status -> uploads.finish(upload.id(), attachment.id()));
      parts.forEach(store::delete);
      return find(upload.proposalId(), upload.id());
    } catch (Refusal refusal) {
      discard(upload.id());
      throw refusal;
    } catch (IOException | RuntimeException e) {
      uploads.release(upload.id());
      throw e instanceof IOException io ? new UncheckedIOException(io) : (RuntimeException) e;
    }
  }

  private List<InputStream> streams(List<UUID> parts) {
    return parts.stream().<InputStream>map(part -> new PartStream(store, part)).toList();
  }

  public void cancel(UUID proposalId, UUID id) {
    discard(find(proposalId, id).id());
  }

  /** Forgets it with all that was received. */
  void discard(UUID id) {
    List<UUID> parts = uploads.parts(id);
    uploads.delete(id);
    parts.forEach(store::delete);
  }
}
