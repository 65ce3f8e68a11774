package org.liangqu.review;

import java.time.Instant;

/** One expert's scores with the name: for the auditor alone. */
public record NamedScore(
    int round, String accountId, String name, AnonymousScore score, Instant scoredAt) {}
