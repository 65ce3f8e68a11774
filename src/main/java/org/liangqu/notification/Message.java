package org.liangqu.notification;

import java.util.UUID;

/**
 * What one person is told.
 *
 * @param id says what is told to whom on which occasion, so that it is told once
 * @param notice the key of its texts
 * @param proposalId the proposal it is about, null where it is about none or about several
 * @param link path of the page where the recipient goes on from here
 */
record Message(
    UUID id,
    String notice,
    String recipientId,
    UUID proposalId,
    String subject,
    String body,
    String link) {}
