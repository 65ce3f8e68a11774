package org.liangqu.retention;

import java.time.Instant;

/**
 * One clearing by one rule (清理记录).
 *
 * @param startedBy an account, or that of the system by night
 * @param failure under which number the log tells why it stopped early, null where it did not
 */
public record RetentionRun(
    String rule,
    long cleared,
    Instant startedAt,
    Instant finishedAt,
    String startedBy,
    String failure) {}
