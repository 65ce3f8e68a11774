package org.liangqu.workflow.selectionlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.liangqu.call.Call;
import org.liangqu.call.Stage;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.organization.Unit;
import org.liangqu.proposal.ProposalScenes;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.selection.ListStatus;
import org.liangqu.selection.SelectionLists;
import org.liangqu.workflow.ApprovalScenes;
import org.liangqu.workflow.ProcessVariables;
import org.springframework.beans.factory.annotation.Autowired;

/** A list at its signing, whose drafter is a leader too. */
@IntegrationTest
class OwnDraftIntegrationTests {

  private static final String PARK = "hamiHitech";
  private static final String BUREAU = "hami";
  private static final Person BOTH =
      new Person(
          "officer-and-leader",
          "两职",
          Set.of(Office.of(Role.BUREAU_OFFICER, BUREAU), Office.of(Role.BUREAU_LEADER, BUREAU)));

  @Autowired private ProposalScenes scenes;
  @Autowired private ApprovalScenes approvals;
  @Autowired private SelectionLists lists;
  @Autowired private RuntimeService runtime;
  @Autowired private TaskService tasks;
  @Autowired private Clock clock;

  private ProcessInstance instance;
  private UUID list;
  private String author;

  @BeforeEach
  void aListIsDrafted() {
    Instant now = clock.instant();
    Call call = scenes.call(now.minusSeconds(1), now.plus(Duration.ofDays(30)));
    Unit unit = scenes.approvedUnit(PARK);
    ProposalSummary proposal = scenes.soundlySubmitted(call, unit);
    author = ProposalScenes.applicant(unit).id();
    approvals.bring(proposal, Stage.SELECTION);
    instance =
        runtime.startProcessInstanceByKey(
            SelectionListProcess.KEY,
            Map.of(
                ProcessVariables.CALL_ID,
                call.id().toString(),
                ProcessVariables.BUREAU_CODE,
                BUREAU));
    list =
        UUID.fromString(
            (String) runtime.getVariable(instance.getId(), SelectionListProcess.LIST_ID));
    ActingAs.person(BOTH, () -> lists.draft(list, null, null, null));
    runtime
        .createProcessInstanceModification(instance.getId())
        .cancelAllForActivity("Task_DraftList")
        .startBeforeActivity("Task_SignList")
        .execute();
  }

  private void signs(Person person) {
    String task =
        tasks.createTaskQuery().processInstanceId(instance.getId()).singleResult().getId();
    ActingAs.person(person, () -> tasks.complete(task, Map.of("decision", "SIGN")));
  }

  private ListStatus status() {
    return lists.view(list).status();
  }

  @Test
  void isNotSignedByItsDrafterThroughTheEngine() {
    assertThatThrownBy(() -> signs(BOTH)).hasStackTraceContaining("拟定人不能签发自己拟定的清单");
    assertThat(status()).isEqualTo(ListStatus.AWAITING_SIGNATURE);
  }

  @Test
  void isNotSignedByWhoeverFilledInAProposalOnIt() {
    Person former = new Person(author, "某人", Set.of(Office.of(Role.BUREAU_LEADER, BUREAU)));

    assertThatThrownBy(() -> signs(former)).hasStackTraceContaining("清单中有您参与填报的项目");
    assertThat(status()).isEqualTo(ListStatus.AWAITING_SIGNATURE);
  }

  @Test
  void isNotSignedByAnAdministratorOrAuditor() {
    for (Role role : Set.of(Role.ADMINISTRATOR, Role.AUDITOR)) {
      assertThatThrownBy(() -> signs(ProposalScenes.officer(role, null)))
          .hasStackTraceContaining("只有该科技局的负责人可以签发遴选函");
    }
    assertThat(status()).isEqualTo(ListStatus.AWAITING_SIGNATURE);
  }
}
