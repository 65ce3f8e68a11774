package org.liangqu.call;

import java.time.Instant;

/**
 * A deadline that was moved (期限变动记录).
 *
 * @param scope whom it was moved for
 * @param orderNumber null where the call itself was changed
 * @param personId who moved it
 */
public record PastMove(
    Deadline deadline,
    DeadlineScope scope,
    Instant from,
    Instant to,
    String reason,
    String orderNumber,
    Instant at,
    String personId) {}
