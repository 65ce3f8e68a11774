package org.liangqu.notification.outbox;

import java.time.Instant;
import java.util.UUID;
import org.liangqu.shared.Masking;

/**
 * What became of one message on its way out (发送记录).
 *
 * @param messageId the message in the inbox that says the same, null where there is none
 * @param address where it went, or is to go if not to the recipient's own address; else null
 * @param retryAt when it is tried again, null where it is not waiting to be
 * @param problem why the last attempt failed, with addresses masked; null where none did
 */
public record DeliveryRecord(
    UUID id,
    Medium medium,
    String notice,
    UUID messageId,
    String recipientId,
    String address,
    String subject,
    DeliveryState state,
    int attempts,
    Instant writtenAt,
    Instant sentAt,
    Instant retryAt,
    String problem) {

  /** Whether an attempt failed and another follows. */
  public boolean isRetrying() {
    return state == DeliveryState.WAITING && problem != null;
  }

  /** As much of the address as administrators need to recognise it. */
  public String getMaskedAddress() {
    return medium == Medium.MAIL ? Masking.mail(address) : Masking.phone(address);
  }
}
