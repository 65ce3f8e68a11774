package org.liangqu.identity;

import java.time.Duration;

/**
 * A one-time link is to be sent to an account's mail address.
 *
 * @param path where the mail leads to; {@link AccountLinks#withSecret} makes it usable
 * @param valid how long it can be used from the moment when the mail leaves
 */
public record AccountLinkRequested(
    LinkPurpose purpose, String account, String path, Duration valid) {}
