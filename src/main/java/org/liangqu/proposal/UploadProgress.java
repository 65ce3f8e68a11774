package org.liangqu.proposal;

import java.util.UUID;

/**
 * How far a file has come that is sent in pieces (续传).
 *
 * @param size in bytes, as is what was received
 * @param attachmentId null as long as it isn't attached
 */
public record UploadProgress(
    UUID id,
    UUID proposalId,
    AttachmentLabel label,
    String fingerprint,
    long size,
    long received,
    UUID attachmentId) {

  public boolean isComplete() {
    return received == size;
  }

  /** In hundredths. */
  public long share() {
    return received * 100 / size;
  }
}
