package org.liangqu.proposal.draft;

import java.time.Instant;

/** Who changed a field last, and when. */
public record RecentChange(FormField field, String by, Instant at) {}
