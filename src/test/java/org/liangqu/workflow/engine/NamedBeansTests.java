package org.liangqu.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangqu.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What is evaluated in a process, should a model ever get past the deployment guard, for it lies in
 * the database from before.
 */
@IntegrationTest
class NamedBeansTests {

  @Autowired private ProcessEngineConfigurationImpl engine;

  private Deployment deployment;
  private ProcessInstance instance;

  @BeforeEach
  void aProcessWaits() {
    BpmnModelInstance model =
        Bpmn.createExecutableProcess("Waiting")
            .camundaHistoryTimeToLive(1)
            .startEvent()
            .userTask()
            .endEvent()
            .done();
    RepositoryService repository = engine.getRepositoryService();
    deployment = repository.createDeployment().addModelInstance("test.bpmn", model).deploy();
    instance =
        engine.getRuntimeService().startProcessInstanceByKey("Waiting", Map.of("answer", "yes"));
  }

  @AfterEach
  void undeploy() {
    engine.getRepositoryService().deleteDeployment(deployment.getId(), true);
  }

  private Object evaluated(String expression) {
    return engine
        .getCommandExecutorTxRequired()
        .execute(
            command ->
                engine
                    .getExpressionManager()
                    .createExpression(expression)
                    .getValue(command.getExecutionManager().findExecutionById(instance.getId())));
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
    assertThatThrownBy(() -> evaluated(expression)).isInstanceOf(ProcessEngineException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript", "groovy", "juel", "python", "ruby", "nashorn"})
  void noScriptIsRun(String language) {
    assertThat(engine.getScriptEngineResolver().getScriptEngine(language, false)).isNull();
  }

  @Test
  void aModelReadsItsOwnVariables() {
    assertThat(evaluated("${answer == 'yes'}")).isEqualTo(true);
  }
}
