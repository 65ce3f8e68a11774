package org.liangqu.proposal;

import java.time.Instant;
import java.util.UUID;
import org.liangqu.proposal.files.ScanState;

/**
 * A file attached to a proposal (附件).
 *
 * @param documentTitle what the file says of itself, as are author and creation: hints, no more
 */
public record Attachment(
    UUID id,
    AttachmentKind kind,
    Integer fiscalYear,
    String ownerCreditCode,
    String achievementKey,
    String fileName,
    String mediaType,
    long size,
    String sha256,
    Instant uploadedAt,
    String uploadedBy,
    ScanState scan,
    String documentTitle,
    String documentAuthor,
    Instant documentCreated) {

  /** Whether it may be opened: a file that waits for the scanner or holds a virus may not. */
  public boolean isReleased() {
    return scan != ScanState.PENDING && scan != ScanState.INFECTED;
  }
}
