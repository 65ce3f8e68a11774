package org.liangqu.workflow;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.historyService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.jobQuery;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.managementService;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.history.HistoricVariableUpdate;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;

/** What happens between two wait states, done by the test instead of the job executor. */
public final class ProcessSteps {

  private ProcessSteps() {}

  /** Executes jobs until only people, messages and timers are waited for. */
  public static void jobsRun() {
    List<Job> waiting = jobQuery().messages().list();
    while (!waiting.isEmpty()) {
      waiting.forEach(job -> managementService().executeJob(job.getId()));
      waiting = jobQuery().messages().list();
    }
  }

  /** Moves the engine's clock and executes the timers that are due by then. */
  public static void timePassesTo(Instant time) {
    ClockUtil.setCurrentTime(Date.from(time));
    jobQuery()
        .timers()
        .executable()
        .orderByJobDuedate()
        .asc()
        .list()
        .forEach(job -> managementService().executeJob(job.getId()));
  }

  /** The names of all variables that history knows a value of, those deleted since among them. */
  public static Set<String> variablesInHistory() {
    Stream<String> last =
        historyService().createHistoricVariableInstanceQuery().includeDeleted().list().stream()
            .map(HistoricVariableInstance::getName);
    Stream<String> updates =
        historyService().createHistoricDetailQuery().variableUpdates().list().stream()
            .map(HistoricVariableUpdate.class::cast)
            .map(HistoricVariableUpdate::getVariableName);
    return Stream.concat(last, updates).collect(Collectors.toSet());
  }
}
