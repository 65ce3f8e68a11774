package org.liangqu.workflow.selectionlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.identityService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.processInstanceQuery;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.liangqu.workflow.ProcessFixtures.BUREAU;
import static org.liangqu.workflow.ProcessFixtures.CALL;
import static org.liangqu.workflow.ProcessSteps.jobsRun;
import static org.liangqu.workflow.ProcessSteps.variablesInHistory;
import static org.liangqu.workflow.selectionlist.Lists.LIST;
import static org.liangqu.workflow.selectionlist.Lists.LISTED;
import static org.liangqu.workflow.selectionlist.Lists.NUMBER;
import static org.liangqu.workflow.selectionlist.Lists.STRUCK;
import static org.liangqu.workflow.selectionlist.Lists.draft;
import static org.liangqu.workflow.selectionlist.Lists.requested;
import static org.liangqu.workflow.selectionlist.Lists.sign;
import static org.liangqu.workflow.selectionlist.Lists.waitingAt;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liangqu.call.Call;
import org.liangqu.call.CallStatus;
import org.liangqu.call.Calls;
import org.liangqu.eligibility.Judgements;
import org.liangqu.identity.CurrentPerson;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.selection.SelectionLists;
import org.liangqu.shared.Refusal;
import org.liangqu.workflow.ProcessFixtures;
import org.liangqu.workflow.ProcessVariables;
import org.liangqu.workflow.engine.ProcessTestEngine;
import org.mockito.InOrder;

/** Every way from one wait state of the model to the next. */
@DisplayName("SelectionList 遴选函及清单")
@ExtendWith(ProcessTestEngine.class)
class SelectionListProcessTest {

  @RegisterExtension
  static final ProcessEngineCoverageExtension COVERAGE =
      ProcessTestEngine.fullCoverageOf(SelectionListProcess.KEY);

  private final SelectionLists lists = ProcessTestEngine.service(SelectionLists.class);
  private final Judgements judgements = ProcessTestEngine.service(Judgements.class);
  private final CurrentPerson currentPerson = ProcessTestEngine.service(CurrentPerson.class);

  @BeforeEach
  void bureauHasSelectedProposals() {
    ProcessFixtures.knownToServices();
    when(ProcessTestEngine.service(Calls.class).current()).thenReturn(call());
    when(lists.open(CALL, BUREAU)).thenReturn(Lists.view());
    when(lists.view(LIST)).thenReturn(Lists.view());
    signedIn(Office.of(Role.BUREAU_OFFICER, BUREAU));
  }

  @Test
  void aListSentBackOnceIsIssuedInTheEnd() {
    ProcessInstance list = requested();
    draft(list);
    sign(list, "RETURN");
    jobsRun();
    draft(list);
    sign(list, "SIGN");
    jobsRun();

    assertThat(list)
        .isEnded()
        .hasPassedInOrder(
            "Task_GatherProjects",
            "Task_DraftList",
            "Task_JudgeDraft",
            "Task_SignList",
            "Task_ProduceLetter",
            "Task_IssueList",
            "EndEvent_ListIssued");
  }

  @Nested
  @DisplayName("when it is requested")
  class WhenItIsRequested {

    @Test
    void theOfficersOwnBureauDraftsIt() {
      assertThat(requested()).isWaitingAtExactly("Task_DraftList");
    }

    @Test
    void itGoesByItsNumber() {
      assertThat(runningList(requested()).getBusinessKey()).isEqualTo(NUMBER);
    }

    @Test
    void theProcessKnowsWhatTasklistShows() {
      assertThat(requested())
          .variables()
          .containsAllEntriesOf(
              Map.of(
                  SelectionListProcess.LIST_ID, LIST.toString(),
                  ProcessVariables.CALL_ID, CALL.toString(),
                  ProcessVariables.BUREAU_CODE, BUREAU,
                  ProcessVariables.PROPOSAL_NUMBER, NUMBER,
                  ProcessVariables.PROPOSAL_TITLE, Lists.view().callTitle(),
                  ProcessVariables.UNIT_NAME, Lists.view().bureauName(),
                  ProcessVariables.TYPE_LABEL, "遴选函及清单"));
    }

    @Test
    void whoRequestedItIsKept() {
      identityService().setAuthenticatedUserId("officer");

      assertThat(requested()).variables().containsEntry("startedBy", "officer");
    }

    @Test
    void aDeadlineNamesCallAndBureauItself() {
      signedIn();

      runtimeService()
          .startProcessInstanceByKey(
              SelectionListProcess.KEY,
              Map.of(
                  ProcessVariables.CALL_ID, CALL.toString(), ProcessVariables.BUREAU_CODE, BUREAU));

      verify(lists).open(CALL, BUREAU);
    }

    @Test
    void nobodyButABureausOfficerMay() {
      signedIn(Office.of(Role.BUREAU_LEADER, BUREAU));

      assertThatThrownBy(Lists::requested).isInstanceOf(Refusal.class);
    }

    @Test
    void nothingIsStartedWhenNoProposalWaitsForAList() {
      when(lists.open(CALL, BUREAU)).thenThrow(Refusal.conflict("list-empty", "没有待列入清单的项目"));

      assertThatThrownBy(Lists::requested).isInstanceOf(Refusal.class);

      assertThat(processInstanceQuery().count()).isZero();
    }
  }

  @Nested
  @DisplayName("when it is drafted")
  class WhenItIsDrafted {

    @Test
    void whatTheOfficerStruckIsKeptWithTheReason() {
      draft(waitingAt("Task_DraftList"));

      verify(lists).draft(LIST, List.of(STRUCK.toString()), "与在研项目重复", "拟同意");
    }

    @Test
    void theRulesJudgeWhatTheDraftKeeps() {
      draft(waitingAt("Task_DraftList"));

      verify(judgements).judgeListed(List.of(LISTED));
    }

    @Test
    void aDraftThatBreaksARuleStaysWithTheOfficer() {
      doThrow(Refusal.conflict("findings", "清单中有不符合规则的项目")).when(judgements).judgeListed(any());
      ProcessInstance list = waitingAt("Task_DraftList");

      assertThatThrownBy(() -> draft(list)).isInstanceOf(Refusal.class);

      assertThat(list).isWaitingAtExactly("Task_DraftList");
    }

    @Test
    void itGoesToTheLeader() {
      ProcessInstance list = waitingAt("Task_DraftList");

      draft(list);

      assertThat(list).isWaitingAtExactly("Task_SignList");
    }
  }

  @Nested
  @DisplayName("when the leader has decided")
  class WhenTheLeaderHasDecided {

    @Test
    void theDecisionIsPutOnRecord() {
      sign(waitingAt("Task_SignList"), "RETURN");

      verify(lists).sign(LIST, "RETURN", "请核对排序");
    }

    @Test
    void theDecisionIsAnnouncedByAJobOfItsOwn() {
      ProcessInstance list = waitingAt("Task_SignList");

      sign(list, "SIGN");

      assertThat(list).isWaitingAtExactly("Task_AnnounceSigning");
    }

    @Test
    void theRulesJudgeWhatASignedListCarriesAndNotWhatWasStruck() {
      sign(waitingAt("Task_SignList"), "SIGN");

      verify(judgements).judgeListed(List.of(LISTED));
    }

    @Test
    void theRulesDoNotJudgeAListThatIsSentBack() {
      sign(waitingAt("Task_SignList"), "RETURN");

      verifyNoInteractions(judgements);
    }

    @Test
    void aListSentBackIsDraftedAgain() {
      ProcessInstance list = waitingAt("Task_SignList");

      sign(list, "RETURN");
      jobsRun();

      assertThat(list).isWaitingAtExactly("Task_DraftList");
    }

    @Test
    void theLetterOfASignedListIsProduced() {
      ProcessInstance list = waitingAt("Task_SignList");

      sign(list, "SIGN");
      execute(job("Task_AnnounceSigning", list));

      assertThat(list).isWaitingAtExactly("Task_ProduceLetter");
    }

    @Test
    void aListThatBreaksARuleStaysWithTheLeader() {
      doThrow(Refusal.conflict("findings", "清单中有不符合规则的项目")).when(judgements).judgeListed(any());
      ProcessInstance list = waitingAt("Task_SignList");

      assertThatThrownBy(() -> sign(list, "SIGN")).isInstanceOf(Refusal.class);

      assertThat(list).isWaitingAtExactly("Task_SignList");
    }

    @Test
    void aRefusedSignatureLeavesTheVariablesUnchanged() {
      doThrow(Refusal.forbidden("own-draft", "签发人不得是拟定人")).when(lists).sign(any(), any(), any());
      ProcessInstance list = waitingAt("Task_SignList");
      Map<String, Object> before = runtimeService().getVariables(list.getId());

      assertThatThrownBy(() -> sign(list, "SIGN")).hasRootCauseInstanceOf(Refusal.class);

      assertThat(runtimeService().getVariables(list.getId())).isEqualTo(before);
    }
  }

  @Nested
  @DisplayName("when it is signed")
  class WhenItIsSigned {

    @Test
    void itIsIssuedOnceTheLetterStands() {
      ProcessInstance list = waitingAt("Task_ProduceLetter");

      execute(job("Task_ProduceLetter", list));

      assertThat(list).isWaitingAtExactly("Task_IssueList");
    }

    @Test
    void itIsProducedBeforeItIsIssued() {
      waitingAt("Task_ProduceLetter");

      jobsRun();

      InOrder order = inOrder(lists);
      order.verify(lists).produce(LIST);
      order.verify(lists).issue(LIST);
    }

    @Test
    void issuingEndsTheProcess() {
      ProcessInstance list = waitingAt("Task_IssueList");

      jobsRun();

      assertThat(list).isEnded().hasPassed("EndEvent_ListIssued");
    }
  }

  @Test
  void nothingThatWasWrittenInAFormIsLeftInHistory() {
    ProcessInstance list = waitingAt("Task_DraftList");
    draft(list);
    sign(list, "SIGN");
    jobsRun();

    assertThat(variablesInHistory())
        .contains(SelectionListProcess.SIGNING_DECISION)
        .doesNotContain("struckProposals", "strikeReason", "opinion", "decision");
  }

  private void signedIn(Office... offices) {
    when(currentPerson.get()).thenReturn(new Person("officer", "马经办", Set.of(offices)));
  }

  private static ProcessInstance runningList(ProcessInstance list) {
    return processInstanceQuery().processInstanceId(list.getId()).singleResult();
  }

  private static Call call() {
    return new Call(
        CALL,
        2025,
        "2025年“两区”科技发展计划",
        CallStatus.PUBLISHED,
        0,
        null,
        Instant.parse("2025-08-01T00:00:00Z"),
        Instant.parse("2025-09-30T15:59:59Z"),
        LocalDate.of(2025, 10, 20),
        LocalDate.of(2025, 11, 3),
        LocalDate.of(2025, 11, 17),
        LocalDate.of(2025, 12, 1),
        5,
        3,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
