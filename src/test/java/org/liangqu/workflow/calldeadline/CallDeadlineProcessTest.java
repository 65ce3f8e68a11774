package org.liangqu.workflow.calldeadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.processInstanceQuery;
import static org.liangqu.workflow.ProcessFixtures.BUREAU;
import static org.liangqu.workflow.ProcessFixtures.CALL;
import static org.liangqu.workflow.ProcessSteps.jobsRun;
import static org.liangqu.workflow.ProcessSteps.timePassesTo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liangqu.call.Call;
import org.liangqu.call.CallPublished;
import org.liangqu.call.Calls;
import org.liangqu.call.Deadline;
import org.liangqu.call.DeadlineScope;
import org.liangqu.proposal.Proposals;
import org.liangqu.selection.SelectionListView;
import org.liangqu.selection.SelectionLists;
import org.liangqu.workflow.ProcessFixtures;
import org.liangqu.workflow.engine.ProcessTestEngine;
import org.liangqu.workflow.selectionlist.SelectionListProcess;
import org.mockito.Mockito;

/** Every way from one wait state of the model to the next. */
@DisplayName("CallDeadline 申报期限届满处理")
@ExtendWith(ProcessTestEngine.class)
class CallDeadlineProcessTest {

  @RegisterExtension
  static final ProcessEngineCoverageExtension COVERAGE =
      ProcessTestEngine.fullCoverageOf(CallDeadline.KEY);

  private final Calls calls = ProcessTestEngine.service(Calls.class);
  private final Proposals proposals = ProcessTestEngine.service(Proposals.class);
  private final SelectionLists lists = ProcessTestEngine.service(SelectionLists.class);

  @BeforeEach
  void knowTheCall() {
    ProcessFixtures.knownToServices();
  }

  @ParameterizedTest
  @EnumSource
  void everyDeadlineOfAPublishedCallIsWaitedFor(Deadline deadline) {
    ProcessInstance waiting = publishedAndWaitingFor(deadline);

    assertThat(waiting).isWaitingAtExactly(CallDeadline.WAITING);
    assertThat(job(CallDeadline.WAITING, waiting).getDuedate()).isEqualTo(Date.from(due(deadline)));
  }

  @Test
  void draftsExpireInBatchesUntilNoneIsLeft() {
    when(proposals.expireDrafts(eq(CALL), anyInt())).thenReturn(50, 7, 0);
    ProcessInstance close = publishedAndWaitingFor(Deadline.CLOSE);

    timePassesTo(due(Deadline.CLOSE));
    verify(proposals, never()).expireDrafts(any(), anyInt());
    jobsRun();

    verify(proposals, times(3)).expireDrafts(eq(CALL), anyInt());
    assertThat(close).isEnded().hasPassed("EndEvent_DraftsExpired");
  }

  @Test
  void aDeadlineThatMovedMeanwhileIsWaitedForAnew() {
    Instant later = due(Deadline.CLOSE).plus(Duration.ofDays(2));
    ProcessInstance close = publishedAndWaitingFor(Deadline.CLOSE);
    Call moved = Mockito.mock(Call.class);
    when(moved.dueOf(Deadline.CLOSE)).thenReturn(later);
    when(calls.get(CALL, DeadlineScope.everybody())).thenReturn(moved);

    timePassesTo(due(Deadline.CLOSE));

    assertThat(close).isWaitingAtExactly(CallDeadline.WAITING);
    assertThat(job(CallDeadline.WAITING, close).getDuedate()).isEqualTo(Date.from(later));
  }

  @Test
  void theBureausDeadlineStartsTheirLists() {
    SelectionListView list = Mockito.mock(SelectionListView.class);
    when(list.id()).thenReturn(CALL);
    when(list.callId()).thenReturn(CALL);
    when(list.number()).thenReturn("URUMQI-LX-2035-001");
    when(list.bureauCode()).thenReturn(BUREAU);
    when(lists.bureausAwaitingList(CALL)).thenReturn(List.of(BUREAU));
    when(lists.open(CALL, BUREAU)).thenReturn(list);
    publishedAndWaitingFor(Deadline.BUREAU_REVIEW);

    timePassesTo(due(Deadline.BUREAU_REVIEW));
    jobsRun();

    assertThat(
            processInstanceQuery()
                .processDefinitionKey(SelectionListProcess.KEY)
                .processInstanceBusinessKey("URUMQI-LX-2035-001")
                .singleResult())
        .isWaitingAtExactly("Task_DraftList");
    verify(proposals).reportLate(CALL, Deadline.BUREAU_REVIEW, DeadlineScope.everybody());
  }

  @ParameterizedTest
  @EnumSource(names = {"PARK_REVIEW", "RECOMMENDATION", "INTAKE"})
  void whoIsLateIsToldOfIt(Deadline deadline) {
    ProcessInstance waiting = publishedAndWaitingFor(deadline);

    timePassesTo(due(deadline));
    jobsRun();

    verify(proposals).reportLate(CALL, deadline, DeadlineScope.everybody());
    assertThat(waiting).isEnded().hasPassed("EndEvent_LateReported");
  }

  private static Instant due(Deadline deadline) {
    return ProcessFixtures.call().dueOf(deadline);
  }

  private static ProcessInstance publishedAndWaitingFor(Deadline deadline) {
    ProcessTestEngine.publish(new CallPublished(CALL, 2035));
    return processInstanceQuery()
        .processInstanceBusinessKey(
            CallDeadline.businessKey(2035, deadline, DeadlineScope.everybody()))
        .singleResult();
  }
}
