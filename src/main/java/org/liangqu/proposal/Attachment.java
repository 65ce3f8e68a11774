package org.liangqu.proposal;

import java.time.Instant;
import java.util.UUID;

/** A file attached to a proposal (附件). */
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
    String uploadedBy) {}
