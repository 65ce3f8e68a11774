package org.liangqu.notification;

import java.time.Instant;
import java.util.UUID;

/**
 * How a message fared outside the inbox.
 *
 * @param messageId the message in the inbox
 * @param medium by what it went, such as 邮件
 * @param state how far it came, such as 已发送
 * @param sentAt null where it was not sent
 * @param problem why not, null where nothing went wrong
 */
public record MessageDelivery(
    UUID messageId, String medium, String state, Instant sentAt, String problem) {}
