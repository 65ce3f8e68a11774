package org.liangqu.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangqu.attacks.AttackScenes.OTHER_PARK;
import static org.liangqu.attacks.AttackScenes.PARK;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangqu.IntegrationTest;
import org.liangqu.call.Stage;
import org.liangqu.identity.Office;
import org.liangqu.identity.Role;
import org.liangqu.proposal.Proposals;
import org.springframework.beans.factory.annotation.Autowired;

/** The engine's own doors: people try to change what isn't their task. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EngineDoorAttacksTests {

  private static final String WEBAPPS = "/camunda/api/engine/engine/default";
  private static final String REST = "/engine-rest";
  private static final String COMPLETION =
      "{\"variables\":{\"decision\":{\"value\":\"PASS\",\"type\":\"String\"}}}";

  @RegisterExtension final SecurityLines log = new SecurityLines();

  @Autowired private AttackScenes scenes;
  @Autowired private Proposals service;
  @Autowired private TaskService tasks;
  @Autowired private RuntimeService runtime;

  private ParkTask own;

  @BeforeAll
  void aTaskOfAPark() {
    own = scenes.taskOf(PARK);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "POST|/task/TASK/complete|" + COMPLETION,
        "POST|/task/TASK/submit-form|" + COMPLETION,
        "POST|/task/TASK/resolve|" + COMPLETION,
        "POST|/task/TASK/claim|{\"userId\":\"visitor1\"}",
        "POST|/task/TASK/assignee|{\"userId\":\"visitor1\"}",
        "POST|/task/TASK/delegate|{\"userId\":\"visitor1\"}",
        "POST|/task/TASK/unclaim|{}",
        "POST|/task/TASK/bpmnError|{\"errorCode\":\"x\"}",
        "POST|/task/TASK/comment/create|{\"message\":\"x\"}",
        "PUT|/task/TASK/variables/decision|{\"value\":\"PASS\",\"type\":\"String\"}",
        "PUT|/task/TASK/localVariables/x|{\"value\":\"PASS\",\"type\":\"String\"}",
        "PUT|/process-instance/INSTANCE/variables/parkCode|{\"value\":\"x\",\"type\":\"String\"}",
        "POST|/process-instance/INSTANCE/modification|{\"instructions\":[{\"type\":\"cancel\",\"activityId\":\"Task_ReviewForm\"}]}",
        "PUT|/process-instance/INSTANCE/suspended|{\"suspended\":true}",
        "DELETE|/process-instance/INSTANCE|{}",
        "POST|/execution/EXECUTION/signal|{}",
        "DELETE|/task/TASK|{}"
      })
  void anotherParksReviewerChangesNothing(String method, String path, String body) {
    for (String root : new String[] {WEBAPPS, REST}) {
      String door = root + own.filledIn(path);

      Answer answer = scenes.reviewerOf(OTHER_PARK).json(method, door, body);

      assertThat(answer.status()).as(door + answer.body()).isGreaterThanOrEqualTo(400);
    }
    isUntouched();
  }

  private void isUntouched() {
    Task now = tasks.createTaskQuery().taskId(own.task().getId()).singleResult();
    assertThat(now.getAssignee()).isNull();
    assertThat(service.summary(own.proposal().id()).stage()).isEqualTo(Stage.FORMAL_REVIEW);
    assertThat(runtime.getVariable(own.task().getProcessInstanceId(), "parkCode")).isEqualTo(PARK);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/process-definition/key/ProposalApproval/start|{\"businessKey\":\"NUMBER\"}",
        "/process-definition/key/ProposalApproval/submit-form|{\"businessKey\":\"NUMBER\",\"variables\":{}}",
        "/process-definition/key/ExpertReview/start|{\"businessKey\":\"NUMBER\"}",
        "/message|{\"messageName\":\"ProposalResubmitted\",\"businessKey\":\"NUMBER\"}",
        "/message|{\"messageName\":\"ProposalSubmitted\",\"businessKey\":\"NUMBER\"}",
        "/execution/EXECUTION/messages/ProposalWithdrawn/trigger|{}",
        "/condition|{\"businessKey\":\"NUMBER\",\"variables\":{}}",
        "/deployment/create|{}",
        "/external-task/fetchAndLock|{\"workerId\":\"x\",\"maxTasks\":1,\"topics\":[]}"
      })
  void aForgedBusinessKeyMovesNothing(String path, String body) {
    Visitor bureau = scenes.signedIn(Office.of(Role.BUREAU_OFFICER, "hami"));
    for (String root : new String[] {WEBAPPS, REST}) {
      Answer answer = bureau.json("POST", root + own.filledIn(path), own.filledIn(body));

      assertThat(answer.status()).as(root + path + answer.body()).isGreaterThanOrEqualTo(400);
    }
    assertThat(
            runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(own.proposal().number())
                .count())
        .isOne();
    isUntouched();
  }

  @Test
  void anAdministratorDecidesNothingOverTheEnginesRest() {
    String administrator = scenes.account(Office.of(Role.ADMINISTRATOR));

    Answer answer =
        scenes
            .program(administrator)
            .json("POST", REST + own.filledIn("/task/TASK/complete"), COMPLETION);

    assertThat(answer.status()).isGreaterThanOrEqualTo(400);
    isUntouched();
  }

  @ParameterizedTest
  @ValueSource(strings = {"execute", "executeAsync"})
  void anAdministratorMovesNoProposalPastADecision(String way) {
    String definition = own.task().getProcessDefinitionId();
    String plan =
        """
        {"migrationPlan": {"sourceProcessDefinitionId": "%s", "targetProcessDefinitionId": "%s",
          "instructions": [{"sourceActivityIds": ["Task_ReviewForm"],
            "targetActivityIds": ["Task_ReviewAtBureau"]}]},
         "processInstanceIds": ["INSTANCE"], "skipCustomListeners": true}"""
            .formatted(definition, definition);

    Answer answer =
        scenes
            .program(scenes.account(Office.of(Role.ADMINISTRATOR)))
            .json("POST", REST + "/migration/" + way, own.filledIn(plan));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains("流程迁移不能把实例移到另一个环节");
    log.tellOf("/migration/" + way);
    assertThat(runtime.getActiveActivityIds(own.task().getProcessInstanceId()))
        .contains("Task_ReviewForm")
        .doesNotContain("Task_ReviewAtBureau");
    isUntouched();
  }

  @Test
  void nothingIsDeserializedThatAJavaProgramWasSerializedTo() {
    String door = REST + own.filledIn("/process-instance/INSTANCE/variables/smuggled");
    String serialized =
        """
        {"type":"Object","value":"rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==","valueInfo":
         {"objectTypeName":"java.util.HashMap",
          "serializationDataFormat":"application/x-java-serialized-object"}}""";

    Answer answer =
        scenes.program(scenes.account(Office.of(Role.ADMINISTRATOR))).json("PUT", door, serialized);

    assertThat(answer.status()).as(answer.body()).isGreaterThanOrEqualTo(400);
    assertThat(runtime.getVariablesTyped(own.task().getProcessInstanceId(), false).keySet())
        .doesNotContain("smuggled");
  }

  @Test
  void aSessionOpensNoDoorOfTheEnginesRest() {
    assertThat(scenes.administrator().get(REST + "/task").status()).isEqualTo(401);
  }
}
