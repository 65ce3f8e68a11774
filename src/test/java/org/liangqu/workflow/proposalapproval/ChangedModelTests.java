package org.liangqu.workflow.proposalapproval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.liangqu.identity.Accounts;
import org.liangqu.identity.Accounts.NewAccount;
import org.liangqu.identity.Office;
import org.liangqu.identity.Role;
import org.liangqu.proposal.ProposalScenes;
import org.liangqu.proposal.ProposalSummary;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** An administrator deploys a changed model as Modeler does: one file, over the engine's REST. */
@IntegrationTest
class ChangedModelTests {

  private static final String ADMINISTRATOR = "model-administrator";
  private static final String PASSWORD = "a-long-test-password";
  private static final String DEPLOYMENT = "changed-by-administrator";

  @Autowired private TestRestTemplate http;
  @Autowired private Accounts accounts;
  @Autowired private ProposalScenes scenes;
  @Autowired private RepositoryService repository;
  @Autowired private RuntimeService runtime;

  @BeforeEach
  void openAccount() {
    if (!accounts.exists(ADMINISTRATOR)) {
      accounts.create(
          new NewAccount(
              ADMINISTRATOR, "模型管理员", null, PASSWORD, Set.of(Office.of(Role.ADMINISTRATOR))));
    }
  }

  @AfterEach
  void undeploy() {
    repository
        .createDeploymentQuery()
        .deploymentName(DEPLOYMENT)
        .list()
        .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
  }

  @Test
  void newProposalsRunOnTheChangedModelAndRunningOnesStayOnTheirs() throws IOException {
    ProposalSummary running = submit();
    ProcessDefinition before = definitionOf(running);

    assertThat(deploy(changedModel()).getStatusCode()).isEqualTo(HttpStatus.OK);

    ProposalSummary fresh = submit();
    assertThat(definitionOf(fresh).getVersion()).isEqualTo(before.getVersion() + 1);
    assertThat(definitionOf(fresh).getName()).isEqualTo("项目申报审批（试行）");
    assertThat(definitionOf(running).getId()).isEqualTo(before.getId());
  }

  @Test
  void aModelThatDoesNotParseIsRefusedAndTheRunningVersionStays() throws IOException {
    ProcessDefinition before = definitionOf(submit());

    ResponseEntity<String> answer =
        deploy(changedModel().replace("camunda:historyTimeToLive=\"P4018D\"", ""));

    assertThat(answer.getStatusCode().isError()).isTrue();
    assertThat(definitionOf(submit()).getId()).isEqualTo(before.getId());
  }

  private ProposalSummary submit() {
    return scenes.submitted(scenes.openCall(), scenes.approvedUnit("urumqiHitech"));
  }

  private ProcessDefinition definitionOf(ProposalSummary proposal) {
    return repository.getProcessDefinition(
        runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(proposal.number())
            .singleResult()
            .getProcessDefinitionId());
  }

  private static String changedModel() throws IOException {
    return new ClassPathResource("bpmn/proposal-approval.bpmn")
        .getContentAsString(StandardCharsets.UTF_8)
        .replace("name=\"项目申报审批\"", "name=\"项目申报审批（试行）\"");
  }

  private ResponseEntity<String> deploy(String model) {
    MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
    form.add("deployment-name", DEPLOYMENT);
    form.add("deploy-changed-only", "true");
    form.add("proposal-approval.bpmn", new NamedFile(model));
    return http.withBasicAuth(ADMINISTRATOR, PASSWORD)
        .postForEntity("/engine-rest/deployment/create", form, String.class);
  }

  private static final class NamedFile extends ByteArrayResource {

    NamedFile(String content) {
      super(content.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String getFilename() {
      return "proposal-approval.bpmn";
    }
  }
}
