package org.liangqu.selection;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** A document as it was sent out: written once, never changed. */
@Entity
@Table(name = "selection_document")
class SelectionDocument implements Persistable<UUID> {

  @Id private UUID id;
  private UUID listId;

  @Enumerated(EnumType.STRING)
  private DocumentKind kind;

  private String fileName;
  private long size;
  private String sha256;
  private byte[] content;
  private Instant producedAt;

  protected SelectionDocument() {}

  SelectionDocument(UUID listId, DocumentKind kind, String fileName, byte[] content, Instant now) {
    id = UUID.randomUUID();
    this.listId = listId;
    this.kind = kind;
    this.fileName = fileName;
    this.content = content.clone();
    size = content.length;
    sha256 = hash(content);
    producedAt = now;
  }

  private static String hash(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  ListDocument toDocument() {
    return new ListDocument(id, listId, kind, fileName, size, sha256, producedAt);
  }

  byte[] content() {
    return content.clone();
  }

  @Override
  public UUID getId() {
    return id;
  }

  @Override
  public boolean isNew() {
    return true;
  }
}
