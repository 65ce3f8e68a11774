package org.liangqu.notification.outbox;

import java.util.UUID;

/**
 * One message to one person by one medium (投递).
 *
 * @param id says which happening it reports to whom, so that the same is never written twice; mail
 *     servers see it too, so that mail sent twice after a crash is recognisable
 * @param notice the key of the kind of notice
 * @param messageId the message in the inbox that says the same, null where there is none
 * @param proposalId null where it is about no single proposal
 * @param address where it goes; null for the recipient's address at the time of sending
 * @param language language tag of the text
 * @param link path of the page where the recipient goes on, null for none
 */
public record Delivery(
    UUID id,
    Medium medium,
    String notice,
    UUID messageId,
    String recipientId,
    UUID proposalId,
    String address,
    String language,
    String subject,
    String body,
    String link) {}
