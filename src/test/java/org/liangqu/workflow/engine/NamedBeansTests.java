package org.liangqu.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangqu.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What a model may evaluate, even one that an administrator deployed. */
@IntegrationTest
class NamedBeansTests {

  @Autowired private RepositoryService repository;
  @Autowired private RuntimeService runtime;

  private Deployment deployment;

  @AfterEach
  void undeploy() {
    repository.deleteDeployment(deployment.getId(), true);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${engineAccounts.exists('admin')}",
        "${dataSource}",
        "${environment}",
        "${''.getClass().forName('java.lang.Runtime')}",
        "${deadlines.getClass()}",
        "${execution.processEngineServices}",
        "${execution.getClass().getClassLoader()}",
        "${deadlines['class']}"
      })
  void aModelCannotReachWhatIsNotNamed(String expression) {
    deploy(
        Bpmn.createExecutableProcess("Intruding")
            .camundaHistoryTimeToLive(1)
            .startEvent()
            .serviceTask()
            .camundaExpression(expression)
            .endEvent()
            .done());

    assertThatThrownBy(() -> runtime.startProcessInstanceByKey("Intruding"))
        .isInstanceOf(ProcessEngineException.class);
  }

  @Test
  void aModelCannotRunAScript() {
    deploy(
        Bpmn.createExecutableProcess("Scripting")
            .camundaHistoryTimeToLive(1)
            .startEvent()
            .scriptTask()
            .scriptFormat("groovy")
            .scriptText("println 1")
            .endEvent()
            .done());

    assertThatThrownBy(() -> runtime.startProcessInstanceByKey("Scripting"))
        .isInstanceOf(ProcessEngineException.class);
  }

  @Test
  void aModelReadsItsOwnVariables() {
    deploy(
        Bpmn.createExecutableProcess("Reading")
            .camundaHistoryTimeToLive(1)
            .startEvent()
            .exclusiveGateway()
            .condition("yes", "${answer == 'yes'}")
            .endEvent()
            .moveToLastGateway()
            .condition("no", "${answer != 'yes'}")
            .endEvent()
            .done());

    assertThat(
            runtime
                .createProcessInstanceByKey("Reading")
                .setVariable("answer", "yes")
                .execute()
                .isEnded())
        .isTrue();
  }

  private void deploy(BpmnModelInstance model) {
    deployment = repository.createDeployment().addModelInstance("test.bpmn", model).deploy();
  }
}
