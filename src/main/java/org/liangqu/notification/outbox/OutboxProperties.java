package org.liangqu.notification.outbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How patiently messages are sent.
 *
 * @param poll how often to look for messages that nothing else pointed out: retries, another node's
 * @param firstRetry pause after the first failure; it doubles with each further one
 * @param longestRetry the pause at most
 * @param attempts after so many a message is given up; with the defaults after about a day and a
 *     half
 */
@ConfigurationProperties("liangqu.outbox")
record OutboxProperties(
    @DefaultValue("5s") Duration poll,
    @DefaultValue("1m") Duration firstRetry,
    @DefaultValue("6h") Duration longestRetry,
    @DefaultValue("14") int attempts) {}
