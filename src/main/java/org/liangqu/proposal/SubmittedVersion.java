package org.liangqu.proposal;

import java.time.Instant;

/** A version as it was submitted. */
public record SubmittedVersion(int number, Instant submittedAt, String submittedBy) {}
