package org.liangqu.proposal.draft;

import java.time.Instant;

/** Somebody who has the same draft open just now. */
public record Colleague(String name, FormSection section, Instant seenAt) {}
