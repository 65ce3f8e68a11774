package org.liangqu.eligibility;

import java.time.Instant;

/** Why, by whom and when a finding was passed (豁免); the reason is internal to the offices. */
public record FindingOverride(String reason, String personId, String personName, Instant at) {}
