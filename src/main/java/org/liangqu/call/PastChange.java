package org.liangqu.call;

import java.time.Instant;

/**
 * A change that was made of a call (更改记录).
 *
 * @param reason null for changes before publication
 */
public record PastChange(
    int revision, Instant at, String personName, FieldChange change, String reason) {}
