package org.liangqu.notification;

import java.util.UUID;

/**
 * What one person is told.
 *
 * @param id says what is told to whom on which occasion, so that it is told once
 * @param proposalId the proposal it is about, null where it is about none or about several
 * @param link path of the page where the recipient goes on from here
 */
record Message(
    UUID id,
    NoticeKind kind,
    String recipientId,
    Preferences preferences,
    UUID proposalId,
    NoticeText text,
    String link) {

  String subject() {
    return text.subject();
  }

  String body() {
    return text.body();
  }
}
