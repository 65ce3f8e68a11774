package org.liangqu.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangqu.attacks.AttackScenes.OTHER_PARK;
import static org.liangqu.attacks.AttackScenes.PARK;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangqu.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The engine's own doors: people try to read what isn't theirs. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EngineReadingAttacksTests {

  private static final String WEBAPPS = "/camunda/api/engine/engine/default";
  private static final String REST = "/engine-rest";

  @RegisterExtension final SecurityLines log = new SecurityLines();

  @Autowired private AttackScenes scenes;

  private ParkTask own;

  @BeforeAll
  void aTaskOfAPark() {
    own = scenes.taskOf(PARK);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/task/TASK",
        "/task/TASK/form",
        "/task/TASK/form-variables",
        "/task/TASK/rendered-form",
        "/task/TASK/deployed-form",
        "/task/TASK/variables",
        "/task/TASK/localVariables",
        "/task/TASK/comment",
        "/task/TASK/attachment",
        "/task/TASK/identity-links",
        "/process-instance/INSTANCE",
        "/process-instance/INSTANCE/variables",
        "/process-instance/INSTANCE/variables/proposalId",
        "/execution/EXECUTION/localVariables"
      })
  void anotherParksReviewerReadsNothing(String path) {
    for (String root : new String[] {WEBAPPS, REST}) {
      String door = root + own.filledIn(path);

      Answer answer = scenes.reviewerOf(OTHER_PARK).get(door);

      assertThat(answer.status()).as(door + answer.body()).isIn(401, 403, 404);
      log.tellOf(door);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/task?processInstanceBusinessKey=NUMBER",
        "/task?processVariables=proposalId_eq_PROPOSAL",
        "/task?taskVariables=proposalNumber_like_%25",
        "/variable-instance",
        "/variable-instance?processInstanceIdIn=INSTANCE",
        "/variable-instance?variableNameLike=%25",
        "/process-instance?businessKey=NUMBER",
        "/process-instance?variables=proposalId_eq_PROPOSAL",
        "/execution?processInstanceId=INSTANCE",
        "/history/process-instance?processInstanceBusinessKey=NUMBER",
        "/history/variable-instance?processInstanceId=INSTANCE",
        "/history/task?processInstanceId=INSTANCE",
        "/history/activity-instance?processInstanceId=INSTANCE",
        "/history/detail?processInstanceId=INSTANCE",
        "/history/decision-instance?processInstanceId=INSTANCE&includeInputs=true",
        "/history/user-operation?processInstanceId=INSTANCE",
        "/incident?processInstanceId=INSTANCE",
        "/job?processInstanceId=INSTANCE"
      })
  void noQueryOfAnotherParksReviewerTellsOfIt(String path) {
    for (String root : new String[] {WEBAPPS, REST}) {
      String limited = path + (path.contains("?") ? "&" : "?") + "maxResults=10";
      Answer answer = scenes.reviewerOf(OTHER_PARK).get(root + own.filledIn(limited));

      assertThat(answer.isRefused() || answer.status() == 200 && !own.isToldOfIn(answer.body()))
          .as(root + path + " " + answer.status() + answer.body())
          .isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/task|{\"processInstanceBusinessKey\":\"NUMBER\"}",
        "/task|{\"processVariables\":[{\"name\":\"proposalId\",\"operator\":\"eq\",\"value\":\"PROPOSAL\"}]}",
        "/task|{\"orQueries\":[{\"processInstanceBusinessKey\":\"NUMBER\",\"taskId\":\"TASK\"}]}",
        "/variable-instance|{\"processInstanceIdIn\":[\"INSTANCE\"]}",
        "/process-instance|{\"businessKey\":\"NUMBER\"}",
        "/history/process-instance|{\"processInstanceBusinessKey\":\"NUMBER\"}",
        "/history/variable-instance|{\"processInstanceId\":\"INSTANCE\"}",
        "/history/task|{\"processInstanceBusinessKey\":\"NUMBER\"}"
      })
  void noPostedQueryOfAnotherParksReviewerTellsOfIt(String path, String query) {
    for (String root : new String[] {WEBAPPS, REST}) {
      Answer answer =
          scenes
              .reviewerOf(OTHER_PARK)
              .json("POST", root + path + "?maxResults=10", own.filledIn(query));

      assertThat(answer.isRefused() || answer.status() == 200 && !own.isToldOfIn(answer.body()))
          .as(root + path + " " + answer.status() + answer.body())
          .isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        WEBAPPS + "/task",
        WEBAPPS + "/filter",
        WEBAPPS + "/process-definition",
        "/camunda/api/tasklist/plugin/tasklist-plugins/default/process-instance",
        "/camunda/app/tasklist/default/",
        "/camunda/app/welcome/default/",
        "/camunda/api/admin/auth/user/default",
        "/camunda/api/cockpit/plugin/base/default/process-definition/statistics",
        REST + "/task"
      })
  void anApplicantHasNoTasklist(String door) {
    Visitor applicant = scenes.applicantOf(scenes.unit(PARK));

    assertThat(applicant.get(door).status()).isIn(401, 403, 404);
    log.tellOf(door);
  }

  @Test
  void anotherParksFilterIsNotListedNorRun() {
    Visitor reviewer = scenes.reviewerOf(PARK);
    Visitor other = scenes.reviewerOf(OTHER_PARK);
    String filters = reviewer.get(WEBAPPS + "/filter?resourceType=Task&maxResults=10").body();
    assertThat(filters).contains("岗位待办");
    String id = filters.replaceAll("(?s).*?\"id\":\"([^\"]+)\"[^{}]*岗位待办.*", "$1");

    String door = WEBAPPS + "/filter/" + id + "/list";
    Answer answer = other.get(door);

    assertThat(answer.isRefused()).as(answer.body()).isTrue();
    log.tellOf(door);
    assertThat(other.get(WEBAPPS + "/filter/" + id).isRefused()).isTrue();
    Map<String, String> widened = Map.of("processInstanceBusinessKey", own.proposal().number());
    assertThat(other.form(door, widened).status()).isGreaterThanOrEqualTo(400);
  }

  @Test
  void noAnswerNamesAnExceptionToAReviewer() {
    Answer answer = scenes.reviewerOf(PARK).get(WEBAPPS + "/task/no-such-task/form-variables");

    assertThat(answer.status()).isGreaterThanOrEqualTo(400);
    assertThat(answer.body()).isNotEmpty().doesNotContain("Exception");
  }
}
