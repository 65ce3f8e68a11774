package org.liangqu.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

@Entity
@Table(name = "inbox_message")
class InboxEntry implements Persistable<UUID> {

  @Id private UUID id;
  private String recipientId;
  private UUID proposalId;
  private String subject;
  private String body;
  private String link;
  private Instant sentAt;
  private Instant readAt;
  @Transient private boolean fresh;

  protected InboxEntry() {}

  InboxEntry(Message message, Instant sentAt) {
    this.id = UUID.randomUUID();
    this.recipientId = message.recipientId();
    this.proposalId = message.proposalId();
    this.subject = message.subject();
    this.body = message.body();
    this.link = message.link();
    this.sentAt = sentAt;
    this.fresh = true;
  }

  InboxMessage toMessage() {
    return new InboxMessage(id, recipientId, proposalId, subject, body, link, sentAt, readAt);
  }

  @Override
  public UUID getId() {
    return id;
  }

  @Override
  public boolean isNew() {
    return fresh;
  }
}
