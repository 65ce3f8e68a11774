package org.liangqu.review;

import java.math.BigDecimal;
import java.util.UUID;

/** A panel's scores were drawn together. */
public record ScoresSummarized(
    UUID proposalId, int round, BigDecimal mean, BigDecimal threshold, boolean reached) {}
