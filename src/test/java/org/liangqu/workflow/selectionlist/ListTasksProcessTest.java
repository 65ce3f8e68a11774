package org.liangqu.workflow.selectionlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.liangqu.workflow.ProcessFixtures.due;
import static org.liangqu.workflow.ProcessFixtures.dueDate;
import static org.liangqu.workflow.ProcessFixtures.reminder;
import static org.liangqu.workflow.ProcessSteps.timePassesTo;
import static org.liangqu.workflow.selectionlist.Lists.waitingAt;

import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liangqu.call.Stage;
import org.liangqu.review.TaskOverdue;
import org.liangqu.review.TaskReminderDue;
import org.liangqu.workflow.ProcessFixtures;
import org.liangqu.workflow.TaskPriority;
import org.liangqu.workflow.engine.ProcessTestEngine;

/** What holds for each task of a selection list. */
@DisplayName("A task in SelectionList")
@ExtendWith(ProcessTestEngine.class)
class ListTasksProcessTest {

  @BeforeAll
  static void coverageIsNotCollected() {
    ProcessTestEngine.collectNoCoverage();
  }

  @BeforeEach
  void callIsKnown() {
    ProcessFixtures.knownToServices();
  }

  @ParameterizedTest
  @CsvSource({"Task_DraftList, bureauOfficer-urumqi", "Task_SignList, bureauLeader-urumqi"})
  void belongsToAnOfficeOfTheBureau(String id, String group) {
    assertThat(task(waitingAt(id))).hasCandidateGroup(group).isNotAssigned();
  }

  @ParameterizedTest
  @CsvSource({"Task_DraftList", "Task_SignList"})
  void isDueWhenTheCallSaysSo(String id) {
    assertThat(task(waitingAt(id))).hasDueDate(dueDate(Stage.SELECTION));
  }

  @ParameterizedTest
  @CsvSource({"Task_DraftList, bureauOfficer-urumqi", "Task_SignList, bureauLeader-urumqi"})
  void isRemindedOfBeforeItIsDue(String id, String group) {
    waitingAt(id);

    timePassesTo(reminder(Stage.SELECTION).plusSeconds(1));

    assertThat(ProcessTestEngine.published(TaskReminderDue.class))
        .containsExactly(
            new TaskReminderDue(null, Stage.SELECTION, List.of(group), null, due(Stage.SELECTION)));
  }

  @ParameterizedTest
  @CsvSource({"Task_DraftList", "Task_SignList"})
  void isMarkedWhenItIsOverdue(String id) {
    ProcessInstance list = waitingAt(id);

    timePassesTo(due(Stage.SELECTION).plusSeconds(1));

    assertThat(task(list).getPriority()).isEqualTo(TaskPriority.OVERDUE);
  }

  @ParameterizedTest
  @CsvSource({"Task_DraftList, bureauOfficer-urumqi", "Task_SignList, bureauLeader-urumqi"})
  void isReportedWhenItIsOverdue(String id, String group) {
    waitingAt(id);

    timePassesTo(due(Stage.SELECTION).plusSeconds(1));

    assertThat(ProcessTestEngine.published(TaskOverdue.class))
        .containsExactly(
            new TaskOverdue(null, Stage.SELECTION, List.of(group), null, due(Stage.SELECTION)));
  }
}
