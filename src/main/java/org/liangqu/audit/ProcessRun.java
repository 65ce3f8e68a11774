package org.liangqu.audit;

import java.time.Instant;
import java.util.List;

/**
 * One process instance, running or finished.
 *
 * @param definitionId the deployed version's id, by which its diagram is read
 * @param version the definition's version number
 * @param ended null while it runs
 * @param endEventId the end event reached, null while it runs or when it was canceled
 * @param endEventName that event's name, the business outcome
 * @param canceled ended without reaching an end event of its own (deleted, or its caller was
 *     withdrawn)
 * @param callerInstanceId the instance that called this one, null at the top
 * @param activities in order of their start
 * @param flowsTaken ids of the sequence flows taken, each once
 * @param calledInstanceIds the instances called by this one, oldest first
 */
public record ProcessRun(
    String instanceId,
    String businessKey,
    String definitionId,
    String definitionKey,
    String definitionName,
    int version,
    Instant started,
    Instant ended,
    String endEventId,
    String endEventName,
    boolean canceled,
    String callerInstanceId,
    List<ActivityRun> activities,
    List<String> flowsTaken,
    List<String> calledInstanceIds) {

  public ProcessRun {
    activities = List.copyOf(activities);
    flowsTaken = List.copyOf(flowsTaken);
    calledInstanceIds = List.copyOf(calledInstanceIds);
  }
}
