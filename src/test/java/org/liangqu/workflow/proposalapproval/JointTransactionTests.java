package org.liangqu.workflow.proposalapproval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.liangqu.call.Stage;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.organization.Unit;
import org.liangqu.proposal.ProposalScenes;
import org.liangqu.proposal.ProposalStatus;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.liangqu.review.ChecklistAnswer;
import org.liangqu.review.Checklists;
import org.liangqu.review.ItemAnswer;
import org.liangqu.review.StageDecisions;
import org.liangqu.shared.Refusal;
import org.liangqu.workflow.ChecklistField;
import org.liangqu.workflow.ChecklistForm;
import org.springframework.beans.factory.annotation.Autowired;

/** A proposal's state and its process are committed together or not at all. */
@IntegrationTest
class JointTransactionTests {

  private static final String PARK = "urumqiHitech";

  @Autowired private ProposalScenes scenes;
  @Autowired private Proposals proposals;
  @Autowired private StageDecisions decisions;
  @Autowired private Checklists checklists;
  @Autowired private RepositoryService repository;
  @Autowired private RuntimeService runtime;
  @Autowired private TaskService tasks;
  @Autowired private ManagementService management;

  private Unit unit;

  @BeforeEach
  void registerUnit() {
    unit = scenes.approvedUnit(PARK);
  }

  @AfterEach
  void activateProcess() {
    repository.activateProcessDefinitionByKey(ProposalApproval.KEY);
  }

  @Test
  void aProposalStaysADraftWhenTheEngineFailsAfterItWasSaved() {
    ProposalSummary draft = scenes.draft(scenes.openCall(), unit);
    repository.suspendProcessDefinitionByKey(ProposalApproval.KEY);

    assertThatThrownBy(
            () ->
                ActingAs.person(
                    ProposalScenes.administrator(unit), () -> proposals.submit(draft.id())))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("暂停");

    ProposalSummary after = proposals.summary(draft.id());
    assertThat(after.status()).isEqualTo(ProposalStatus.DRAFT);
    assertThat(after.number()).isNull();
  }

  @Test
  void aTaskStaysOpenWhenTheProposalRefusesAfterTheEngineCompletedIt() {
    ProposalSummary proposal = atFormalReview();
    Task task = openTask(proposal);

    assertThatThrownBy(
            () ->
                ActingAs.person(
                    reviewer(), () -> tasks.complete(task.getId(), Map.of("decision", "RETURN"))))
        .hasStackTraceContaining("请填写");

    assertThat(openTask(proposal).getId()).isEqualTo(task.getId());
    assertThat(runtime.getVariable(task.getProcessInstanceId(), "decision")).isNull();
    assertThat(proposals.summary(proposal.id()).stage()).isEqualTo(Stage.FORMAL_REVIEW);
    assertThat(ActingAs.person(reviewer(), () -> decisions.of(proposal.id()))).isEmpty();
  }

  @Test
  void aTaskCompletedTwiceIsDecidedOnce() {
    ProposalSummary proposal = atFormalReview();
    Task task = openTask(proposal);
    Map<String, Object> pass = answered(proposal, ItemAnswer.YES, null);
    ActingAs.person(reviewer(), () -> tasks.complete(task.getId(), pass));

    assertThatThrownBy(() -> ActingAs.person(reviewer(), () -> tasks.complete(task.getId(), pass)))
        .hasMessageContaining(task.getId());

    assertThat(ActingAs.person(reviewer(), () -> decisions.of(proposal.id()))).hasSize(1);
  }

  @Test
  void aTaskStaysOpenUntilEveryItemOfTheChecklistIsAnswered() {
    ProposalSummary proposal = atFormalReview();

    assertRefused(proposal, Map.of("decision", "PASS"), "请回答审查要点“项目是否针对本园区主导产业发展方向");
    assertRefused(proposal, answered(proposal, ItemAnswer.NO, "不行"), "请填写说明（至少 4 个字）");

    assertThat(runtime.getVariables(openTask(proposal).getProcessInstanceId()))
        .doesNotContainKeys(ChecklistField.NAMES.toArray(String[]::new));
    assertThat(ActingAs.person(reviewer(), () -> decisions.of(proposal.id()))).isEmpty();
    assertThat(ActingAs.person(reviewer(), () -> checklists.ofOffices(proposal.id()))).isEmpty();
  }

  @Test
  void aNoKeepsNothingFromPassing() {
    ProposalSummary proposal = atFormalReview();
    Map<String, Object> fields = answered(proposal, ItemAnswer.NO, "试验条件尚不完整");

    ActingAs.person(reviewer(), () -> tasks.complete(openTask(proposal).getId(), fields));

    assertThat(proposals.summary(proposal.id()).stage()).isEqualTo(Stage.EXPERT_REVIEW);
    assertThat(ActingAs.person(reviewer(), () -> checklists.ofOffices(proposal.id())))
        .hasSize(2)
        .extracting(ChecklistAnswer::comment)
        .containsOnly("试验条件尚不完整");
  }

  private void assertRefused(ProposalSummary proposal, Map<String, Object> fields, String reason) {
    Task task = openTask(proposal);
    assertThatThrownBy(
            () -> ActingAs.person(reviewer(), () -> tasks.complete(task.getId(), fields)))
        .hasStackTraceContaining(reason);
    assertThat(openTask(proposal).getId()).isEqualTo(task.getId());
  }

  private Map<String, Object> answered(
      ProposalSummary proposal, ItemAnswer answer, String comment) {
    Map<String, Object> fields =
        ChecklistForm.answered(
            checklists.asked(proposal.id(), Stage.FORMAL_REVIEW), answer, comment);
    fields.put("decision", "PASS");
    return fields;
  }

  private ProposalSummary atFormalReview() {
    ProposalSummary proposal = scenes.soundlySubmitted(scenes.openCall(), unit);
    List<Job> waiting = jobsOf(proposal);
    while (!waiting.isEmpty()) {
      waiting.forEach(job -> management.executeJob(job.getId()));
      waiting = jobsOf(proposal);
    }
    return proposal;
  }

  private List<Job> jobsOf(ProposalSummary proposal) {
    String instance =
        runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(proposal.number())
            .singleResult()
            .getId();
    return management.createJobQuery().processInstanceId(instance).messages().list();
  }

  private Task openTask(ProposalSummary proposal) {
    return tasks.createTaskQuery().processInstanceBusinessKey(proposal.number()).singleResult();
  }

  private static Person reviewer() {
    return ProposalScenes.officer(Role.FORMAL_REVIEWER, PARK);
  }
}
