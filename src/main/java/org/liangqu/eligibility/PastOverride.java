package org.liangqu.eligibility;

import java.time.Instant;
import org.liangqu.call.Stage;

/** A finding that was set aside, by whom and why (豁免). */
public record PastOverride(
    Stage stage,
    String ruleId,
    String message,
    String reason,
    String personId,
    String personName,
    Instant at) {}
