package org.liangqu.audit;

import java.time.Instant;

/**
 * One passage through a flow node.
 *
 * @param activityId the flow node's id in the diagram
 * @param type the engine's name of the kind: userTask, businessRuleTask, exclusiveGateway…
 * @param ended null while it waits or runs
 * @param taskDefinition the definition key of a user task, null for other nodes
 * @param assigneeId account of who worked on a user task, null when nobody took it
 * @param assigneeName that person's name, the id itself when the account is gone
 * @param canceled left without being completed (withdrawal, timer, deletion)
 * @param calledInstanceId the instance a call activity started, else null
 * @param incident what the engine reports as failing here now, null when nothing fails
 */
public record ActivityRun(
    String activityId,
    String name,
    String type,
    Instant started,
    Instant ended,
    String taskDefinition,
    String assigneeId,
    String assigneeName,
    boolean canceled,
    String calledInstanceId,
    String incident) {}
