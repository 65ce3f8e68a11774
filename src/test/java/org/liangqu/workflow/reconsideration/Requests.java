package org.liangqu.workflow.reconsideration;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.processInstanceQuery;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.liangqu.call.Stage;
import org.liangqu.identity.Office;
import org.liangqu.identity.Role;
import org.liangqu.reconsideration.ReconsiderationOvertaken;
import org.liangqu.reconsideration.ReconsiderationRequested;
import org.liangqu.reconsideration.ReconsiderationWithdrawn;
import org.liangqu.reconsideration.Reconsiderations;
import org.liangqu.workflow.ProcessFixtures;
import org.liangqu.workflow.ProcessSteps;
import org.liangqu.workflow.engine.ProcessTestEngine;

/** Requests on their way, and what office and unit do with them. */
final class Requests {

  static final Instant DUE = Instant.parse("2035-02-08T15:59:59Z");
  static final Instant REMINDER = Instant.parse("2035-02-05T15:59:59Z");
  static final String OPINION = "评审依据已核实，原结论恰当";
  static final List<Office> OFFICES =
      List.of(
          Office.of(Role.FORMAL_REVIEWER, ProcessFixtures.PARK),
          Office.of(Role.PARK_SUPERVISOR, ProcessFixtures.PARK));

  private Requests() {}

  static void knownToServices() {
    Reconsiderations reconsiderations = ProcessTestEngine.service(Reconsiderations.class);
    when(reconsiderations.offices(ProcessFixtures.PROPOSAL)).thenReturn(OFFICES);
    when(reconsiderations.answerDue(ProcessFixtures.PROPOSAL)).thenReturn(DUE);
    when(reconsiderations.reminder(ProcessFixtures.PROPOSAL)).thenReturn(REMINDER);
  }

  static ProcessInstance requested() {
    ProcessTestEngine.publish(
        new ReconsiderationRequested(ProcessFixtures.proposal(), Stage.FORMAL_REVIEW));
    return processInstanceQuery()
        .processDefinitionKey(ReconsiderationProcess.KEY)
        .processInstanceBusinessKey(ProcessFixtures.NUMBER)
        .singleResult();
  }

  /** A request that its office has been told of. */
  static ProcessInstance awaitingAnswer() {
    ProcessInstance request = requested();
    ProcessSteps.jobsRun();
    return request;
  }

  static void answer(ProcessInstance request, String decision) {
    complete(
        task(ReconsiderationProcess.TASK, request),
        withVariables("decision", decision, "opinion", OPINION));
  }

  static void withdrawn() {
    ProcessTestEngine.publish(new ReconsiderationWithdrawn(ProcessFixtures.proposal()));
  }

  static void reinstatedDirectly() {
    ProcessTestEngine.publish(new ReconsiderationOvertaken(ProcessFixtures.proposal()));
  }
}
