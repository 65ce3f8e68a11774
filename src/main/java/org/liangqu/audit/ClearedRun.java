package org.liangqu.audit;

import java.time.Instant;

/**
 * A process instance of which the engine keeps nothing any more, since its time had passed
 * (已清理的流程历史).
 *
 * @param endEventName the business outcome, null where it was canceled
 */
public record ClearedRun(
    String instanceId,
    String definitionName,
    int version,
    Instant started,
    Instant ended,
    String endEventName,
    Instant cleared) {}
