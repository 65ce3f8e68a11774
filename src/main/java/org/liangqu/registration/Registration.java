package org.liangqu.registration;

import java.time.Instant;
import java.util.UUID;
import org.liangqu.shared.Masking;

/**
 * A unit's registration (单位注册申请).
 *
 * @param number such as {@code ZC-2026-000001}
 * @param reviewDue until when the park is to review it, null before the mail is confirmed
 * @param correctionDue until when a returned one can be corrected, else null
 * @param opinion what the park wrote last, null for nothing
 * @param openedAt when the unit was registered and its administrator invited, null before
 */
public record Registration(
    UUID id,
    String number,
    RegistrationState state,
    RegistrationDetails details,
    UUID scanId,
    Instant submittedAt,
    Instant reviewDue,
    Instant correctionDue,
    String opinion,
    Instant endedAt,
    Instant openedAt) {

  /** As much of the mail address as its owner needs to recognise it. */
  public String maskedMail() {
    return Masking.mail(details.contactMail());
  }

  /** As much of the number as its owner needs to recognise it. */
  public String maskedPhone() {
    return Masking.phone(details.contactPhone());
  }
}
