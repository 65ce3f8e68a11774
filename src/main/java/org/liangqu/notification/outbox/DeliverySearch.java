package org.liangqu.notification.outbox;

/**
 * What to look for among the deliveries; null members don't narrow.
 *
 * @param recipient part of an account's name
 */
public record DeliverySearch(DeliveryState state, Medium medium, String recipient) {}
