package org.liangqu.proposal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.liangqu.proposal.files.ScanState;

@Entity
@Table(name = "attachment")
class AttachmentEntity {

  @Id private UUID id;
  private UUID proposalId;

  @Enumerated(EnumType.STRING)
  private AttachmentKind kind;

  private Integer fiscalYear;
  private String ownerCreditCode;
  private String achievementKey;
  private String fileName;
  private String mediaType;
  private long size;
  private String sha256;
  private Instant uploadedAt;
  private String uploadedBy;
  private UUID contentId;
  private int position;

  @Enumerated(EnumType.STRING)
  private ScanState scan;

  private String documentTitle;
  private String documentAuthor;
  private Instant documentCreated;

  protected AttachmentEntity() {}

  AttachmentEntity(UUID proposalId, UUID contentId, int position, Attachment attachment) {
    this.proposalId = proposalId;
    this.contentId = contentId;
    this.position = position;
    id = attachment.id();
    kind = attachment.kind();
    fiscalYear = attachment.fiscalYear();
    ownerCreditCode = attachment.ownerCreditCode();
    achievementKey = attachment.achievementKey();
    fileName = attachment.fileName();
    mediaType = attachment.mediaType();
    size = attachment.size();
    sha256 = attachment.sha256();
    uploadedAt = attachment.uploadedAt();
    uploadedBy = attachment.uploadedBy();
    scan = attachment.scan();
    documentTitle = attachment.documentTitle();
    documentAuthor = attachment.documentAuthor();
    documentCreated = attachment.documentCreated();
  }

  UUID id() {
    return id;
  }

  UUID proposalId() {
    return proposalId;
  }

  UUID contentId() {
    return contentId;
  }

  int position() {
    return position;
  }

  AttachmentKind kind() {
    return kind;
  }

  String fileName() {
    return fileName;
  }

  long size() {
    return size;
  }

  ScanState scan() {
    return scan;
  }

  /** The same content, named otherwise: what was submitted keeps the name that it had. */
  AttachmentEntity labelled(AttachmentLabel label, int newPosition) {
    return new AttachmentEntity(
        proposalId,
        contentId,
        newPosition,
        new Attachment(
            UUID.randomUUID(),
            label.kind(),
            label.fiscalYear(),
            label.ownerCreditCode(),
            label.achievementKey(),
            label.fileName(),
            mediaType,
            size,
            sha256,
            uploadedAt,
            uploadedBy,
            scan,
            documentTitle,
            documentAuthor,
            documentCreated));
  }

  AttachmentLabel label() {
    return new AttachmentLabel(kind, fiscalYear, ownerCreditCode, achievementKey, fileName);
  }

  Attachment toAttachment() {
    return new Attachment(
        id,
        kind,
        fiscalYear,
        ownerCreditCode,
        achievementKey,
        fileName,
        mediaType,
        size,
        sha256,
        uploadedAt,
        uploadedBy,
        scan,
        documentTitle,
        documentAuthor,
        documentCreated);
  }
}
