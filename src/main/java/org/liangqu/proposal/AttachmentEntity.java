package org.liangqu.proposal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

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

  protected AttachmentEntity() {}

  AttachmentEntity(UUID proposalId, Attachment attachment) {
    this.proposalId = proposalId;
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
  }

  UUID id() {
    return id;
  }

  UUID proposalId() {
    return proposalId;
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
        uploadedBy);
  }
}
