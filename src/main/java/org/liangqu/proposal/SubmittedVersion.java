package org.liangqu.proposal;

import java.time.Instant;

/**
 * A version as it was submitted.
 *
 * @param hash SHA-256 over its canonical form (校验码), as {@code docs/version-hash.md} describes it
 */
public record SubmittedVersion(int number, Instant submittedAt, String submittedBy, String hash) {}
