package org.liangqu.workflow.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangqu.IntegrationTest;
import org.liangqu.identity.Accounts;
import org.liangqu.identity.Accounts.NewAccount;
import org.liangqu.identity.Office;
import org.liangqu.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A process that brings a program along is refused, whoever deploys it and by which door. */
@IntegrationTest
class ProcessGuardTests {

  private static final String ADMINISTRATOR = "process-administrator";
  private static final String PASSWORD = "a-long-test-password";
  private static final String DEPLOYMENT = "processes-of-administrator";
  private static final String FILE = "intruding.bpmn";

  @Autowired private RepositoryService repository;
  @Autowired private TestRestTemplate http;
  @Autowired private Accounts accounts;

  @AfterEach
  void undeploy() {
    repository
        .createDeploymentQuery()
        .deploymentName(DEPLOYMENT)
        .list()
        .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
  }

  /** One step between start and end, with what is given in it. */
  private static String process(String step) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
            xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="x" id="x">
          <process id="Intruding" isExecutable="true" camunda:historyTimeToLive="P1D">
            <startEvent id="StartEvent"/>
            <sequenceFlow id="Flow_1" sourceRef="StartEvent" targetRef="Task_Step"/>
            %s
            <sequenceFlow id="Flow_2" sourceRef="Task_Step" targetRef="EndEvent"/>
            <endEvent id="EndEvent"/>
          </process>
        </definitions>"""
        .formatted(step);
  }

  private void deploy(String name, String content) {
    repository
        .createDeployment()
        .name(DEPLOYMENT)
        .addInputStream(name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)))
        .deploy();
  }

  private void refuses(String step, String reason) {
    assertThatThrownBy(() -> deploy(FILE, process(step)))
        .isInstanceOf(UnsoundModels.class)
        .hasMessageContaining("模型未部署，正在使用的版本不变")
        .hasMessageContaining("文件 intruding.bpmn，元素 Task_Step（步骤）：")
        .hasMessageContaining(reason);
    assertThat(repository.createDeploymentQuery().deploymentName(DEPLOYMENT).count()).isZero();
  }

  @Test
  void refusesScriptTasks() {
    refuses(
        """
        <scriptTask id="Task_Step" name="步骤" scriptFormat="javascript">
          <script>java.lang.Runtime.getRuntime()</script></scriptTask>""",
        "不允许使用脚本任务（Script task）");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "camunda:class=\"org.example.Delegate\"|Java 类（Java class）",
        "camunda:type=\"external\" camunda:topic=\"x\"|任务类型 external",
        "camunda:type=\"shell\"|任务类型 shell",
        "camunda:type=\"mail\"|任务类型 mail",
        "camunda:delegateExpression=\"${unknownDelegate}\"|没有委托“${unknownDelegate}”",
        "camunda:delegateExpression=\"${checkEligibilityDelegat}\"|是否应为“checkEligibilityDelegate”",
        "camunda:delegateExpression=\"${proposals}\"|没有委托“${proposals}”",
        "camunda:delegateExpression=\"${a.b}\"|没有委托“${a.b}”",
        "camunda:expression=\"${proposals.submit(id)}\"|调用了 proposals.submit(…)",
        "camunda:expression=\"${deadlines.move(id)}\"|调用了 deadlines.move(…)",
        "camunda:expression=\"${deadlines.getClass().forName('x')}\"|调用了 deadlines.getClass",
        "camunda:expression=\"${''.getClass()}\"|调用了",
        "camunda:expression=\"${deadlines['class']}\"|读取了 deadlines[",
        "camunda:expression=\"${execution.processEngineServices}\"|读取了 execution.processEngineServices",
        "camunda:expression=\"${deadlines.due(x.getClass())}\"|调用了 x.getClass(…)",
        "camunda:expression=\"${currentUser()}\"|调用了函数 currentUser",
        "camunda:expression=\"${\"|有语法错误"
      })
  void refusesServiceTasksThatCallAnythingElse(String attribute, String reason) {
    refuses("<serviceTask id=\"Task_Step\" name=\"步骤\" " + attribute + "/>", reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<camunda:executionListener class=\"org.example.Listener\" event=\"start\"/>|Java 类",
        "<camunda:taskListener class=\"org.example.Listener\" event=\"create\"/>|Java 类",
        "<camunda:taskListener expression=\"${task.execution}\" event=\"create\"/>|读取了 task.execution",
        "<camunda:taskListener delegateExpression=\"${nobody}\" event=\"create\"/>|没有委托",
        "<camunda:taskListener event=\"create\"><camunda:script scriptFormat=\"js\">1</camunda:script></camunda:taskListener>|脚本（Script）",
        "<camunda:inputOutput><camunda:inputParameter name=\"x\"><camunda:script scriptFormat=\"js\">1</camunda:script></camunda:inputParameter></camunda:inputOutput>|脚本（Script）",
        "<camunda:inputOutput><camunda:inputParameter name=\"x\">${a.b()}</camunda:inputParameter></camunda:inputOutput>|调用了 a.b(…)",
        "<camunda:connector><camunda:connectorId>http-connector</camunda:connectorId></camunda:connector>|连接器（Connector）"
      })
  void refusesListenersParametersAndConnectors(String extension, String reason) {
    refuses(
        "<userTask id=\"Task_Step\" name=\"步骤\"><extensionElements>"
            + extension
            + "</extensionElements></userTask>",
        reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "embedded:app:forms/x.html",
        "https://elsewhere.example/form",
        "embedded:deployment:x.html"
      })
  void refusesFormsFromElsewhere(String key) {
    refuses(
        "<userTask id=\"Task_Step\" name=\"步骤\" camunda:formKey=\"" + key + "\"/>",
        "嵌入式或外部表单（Form key）");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<userTask id=\"Task_Step\" camunda:candidateGroups=\"formalReviewer-${parkCode}\"/>",
        "<userTask id=\"Task_Step\" camunda:dueDate=\"${deadlines.due(callId,'INTAKE',parkCode,proposalId)}\"/>",
        "<serviceTask id=\"Task_Step\" camunda:delegateExpression=\"${checkEligibilityDelegate}\"/>",
        "<userTask id=\"Task_Step\" camunda:assignee=\"${empty expertId ? 'x' : expertId}\"/>"
      })
  void takesWhatUsesTheNamedBeans(String step) {
    assertThatCode(() -> deploy(FILE, process(step))).doesNotThrowAnyException();
  }

  @Test
  void refusesEntitiesOfFilesOnTheServer() {
    String intruding =
        process("<task id=\"Task_Step\" name=\"&secret;\"/>")
            .replace(
                "<definitions",
                "<!DOCTYPE x [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]><definitions");

    assertThatThrownBy(() -> deploy(FILE, intruding))
        .isInstanceOf(UnsoundModels.class)
        .hasMessageContaining("文件 intruding.bpmn");
    assertThatThrownBy(() -> deploy("intruding.dmn", intruding)).isInstanceOf(UnsoundModels.class);
  }

  @Test
  void refusesCases() {
    assertThatThrownBy(() -> deploy("intruding.cmmn", "<definitions/>"))
        .isInstanceOf(UnsoundModels.class)
        .hasMessageContaining("不使用案例模型（CMMN）");
  }

  @Test
  void modelerShowsTheReason() {
    openAccount();
    String step = "<serviceTask id=\"Task_Step\" name=\"步骤\" camunda:class=\"org.example.X\"/>";

    ResponseEntity<String> answer = deployOverRest(process(step));

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
    assertThat(answer.getBody()).contains("元素 Task_Step（步骤）：不允许使用Java 类（Java class）");
    assertThat(repository.createProcessDefinitionQuery().processDefinitionKey("Intruding").count())
        .isZero();
  }

  private void openAccount() {
    if (!accounts.exists(ADMINISTRATOR)) {
      accounts.create(
          new NewAccount(
              ADMINISTRATOR, "流程管理员", null, PASSWORD, Set.of(Office.of(Role.ADMINISTRATOR))));
    }
  }

  private ResponseEntity<String> deployOverRest(String content) {
    MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
    form.add("deployment-name", DEPLOYMENT);
    form.add(
        FILE,
        new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8)) {
          @Override
          public String getFilename() {
            return FILE;
          }
        });
    return http.withBasicAuth(ADMINISTRATOR, PASSWORD)
        .postForEntity("/engine-rest/deployment/create", form, String.class);
  }
}
