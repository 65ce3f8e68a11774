package org.liangqu.workflow.history;

import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.Incident;
import org.springframework.stereotype.Component;

/** What fails in a running instance and waits for an administrator. */
@Component
class RunningTrouble {

  private final RuntimeService runtime;

  RunningTrouble(RuntimeService runtime) {
    this.runtime = runtime;
  }

  Map<String, String> of(HistoricProcessInstance instance) {
    if (instance.getEndTime() != null) {
      return Map.of();
    }
    return runtime
        .createIncidentQuery()
        .processInstanceId(instance.getId())
        .unlimitedList()
        .stream()
        .collect(
            Collectors.toMap(
                Incident::getActivityId, RunningTrouble::message, (first, second) -> first));
  }

  private static String message(Incident incident) {
    return incident.getIncidentMessage() == null
        ? incident.getIncidentType()
        : incident.getIncidentMessage();
  }
}
