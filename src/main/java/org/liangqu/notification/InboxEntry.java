package org.liangqu.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "inbox_message")
class InboxEntry {

  @Id private UUID id;
  private String recipientId;
  private UUID proposalId;
  private String subject;
  private String body;
  private String link;
  private Instant sentAt;
  private Instant readAt;

  protected InboxEntry() {}

  InboxMessage toMessage() {
    return new InboxMessage(id, recipientId, proposalId, subject, body, link, sentAt, readAt);
  }
}
