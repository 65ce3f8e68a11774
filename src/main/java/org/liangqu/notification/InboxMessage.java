package org.liangqu.notification;

import java.time.Instant;
import java.util.UUID;

/**
 * A message in somebody's inbox (消息).
 *
 * @param proposalId null where it is about no single proposal
 * @param link path of the page where the recipient goes on
 * @param readAt null while unread
 */
public record InboxMessage(
    UUID id,
    String recipientId,
    UUID proposalId,
    String subject,
    String body,
    String link,
    Instant sentAt,
    Instant readAt) {

  public boolean isUnread() {
    return readAt == null;
  }
}
