package org.liangqu.workflow.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
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
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;

/** What Tasklist asks, over real HTTP, by the reviewer of a park and about two parks. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Tasks behind Tasklist's door")
class TaskDoorsIntegrationTests {

  private static final String ENGINE = "/camunda/api/engine/engine/default/";
  private static final String HAL = "application/hal+json";
  private static final String PASSWORD = "a-long-test-password";
  private static final String REVIEWER = "tasks-reviewer";
  private static final Office OFFICE = Office.of(Role.FORMAL_REVIEWER, "urumqiHitech");

  @Autowired private TestRestTemplate http;
  @Autowired private Accounts accounts;
  @Autowired private TaskScenes scenes;
  @Autowired private TaskService tasks;
  @Autowired private FilterService filters;

  private final HttpHeaders session = new HttpHeaders();
  private Task ours;
  private Task theirs;

  @BeforeAll
  void openTasks() {
    accounts.create(new NewAccount(REVIEWER, REVIEWER, null, PASSWORD, Set.of(OFFICE)));
    ours = scenes.formalReview("urumqiHitech");
    theirs = scenes.formalReview("hamiHitech");
    signIn();
  }

  /** The web applications' own protection wants its token with each change. */
  private void signIn() {
    session.setBasicAuth(REVIEWER, PASSWORD);
    List<HttpCookie> cookies =
        exchange(HttpMethod.GET, "task?maxResults=1", "*/*", null)
            .getHeaders()
            .getOrEmpty(HttpHeaders.SET_COOKIE)
            .stream()
            .map(HttpCookie::parse)
            .flatMap(List::stream)
            .toList();
    cookies.forEach(
        cookie -> session.add(HttpHeaders.COOKIE, cookie.getName() + "=" + cookie.getValue()));
    cookies.stream()
        .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
        .forEach(token -> session.set("X-XSRF-TOKEN", token.getValue()));
  }

  @Test
  void theOfficesListShowsItsOwnTasksWithTheirColumns() {
    String filter =
        filters.createTaskFilterQuery().filterNameLike("岗位待办%").list().stream()
            .filter(found -> count(found.getId()) > 0)
            .findFirst()
            .orElseThrow()
            .getId();

    String list = post("filter/" + filter + "/list?maxResults=100", HAL, "{}").getBody();

    assertThat(list)
        .contains(ours.getId(), "proposalNumber", "proposalTitle", "unitName", "typeLabel")
        .doesNotContain(theirs.getId());
  }

  /** Zero for a filter that the reviewer may not read. */
  private int count(String filter) {
    ResponseEntity<String> answer =
        post("filter/" + filter + "/count", MediaType.APPLICATION_JSON_VALUE, "{}");
    return answer.getStatusCode().is2xxSuccessful()
        ? Integer.parseInt(answer.getBody().replaceAll("\\D", ""))
        : 0;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "&candidateGroup=formalReviewer-hamiHitech",
        "&candidateGroup=formalReviewer-hamiHitech&includeAssignedTasks=true",
        "&nameLike=%&sortBy=dueDate&sortOrder=asc",
        "&taskVariables=unitName_like_%"
      })
  void noQueryFindsTheOtherParksTask(String query) {
    ResponseEntity<String> answer =
        exchange(HttpMethod.GET, "task?maxResults=2000" + query, "application/json", null);

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
    assertThat(answer.getBody()).doesNotContain(theirs.getId());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/form",
        "/form-variables",
        "/deployed-form",
        "/rendered-form",
        "/variables",
        "/localVariables",
        "/localVariables/unitName",
        "/identity-links",
        "/comment",
        "/attachment"
      })
  void theOtherParksTaskIsNotRead(String part) {
    ResponseEntity<String> answer =
        exchange(HttpMethod.GET, "task/" + theirs.getId() + part, "*/*", null);

    assertThat(isRefusedOrEmpty(answer)).as("%s", answer).isTrue();
  }

  private static boolean isRefusedOrEmpty(ResponseEntity<String> answer) {
    return answer.getStatusCode().isError() || List.of("[]", "{}").contains(answer.getBody());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          POST   | /claim                   | {"userId":"tasks-reviewer"}
          POST   | /unclaim                 | {}
          POST   | /complete                | {}
          POST   | /submit-form             | {"variables":{"decision":{"value":"PASS"}}}
          POST   | /resolve                 | {}
          POST   | /delegate                | {"userId":"tasks-reviewer"}
          POST   | /assignee                | {"userId":"tasks-reviewer"}
          POST   | /identity-links          | {"userId":"tasks-reviewer","type":"candidate"}
          POST   | /comment/create          | {"message":"看过"}
          PUT    | /localVariables/unitName | {"value":"x","type":"String"}
          PUT    | /variables/decision      | {"value":"PASS","type":"String"}
          POST   | /variables               | {"modifications":{"decision":{"value":"PASS"}}}
          DELETE | /localVariables/unitName |
          PUT    | ''                       | {"name":"x"}
          DELETE | ''                       |
          """)
  void theOtherParksTaskIsNotWritten(String method, String part, String body) {
    ResponseEntity<String> answer =
        exchange(HttpMethod.valueOf(method), "task/" + theirs.getId() + part, "*/*", body);

    assertThat(answer.getStatusCode().isError()).as("%s", answer).isTrue();
    assertThat(answer.getBody()).doesNotContain("CSRF");
    assertThat(tasks.createTaskQuery().taskId(theirs.getId()).taskUnassigned().list())
        .usingRecursiveFieldByFieldElementComparatorOnFields("revision", "name")
        .containsExactly(theirs);
    assertThat(tasks.getTaskComments(theirs.getId())).isEmpty();
  }

  @Test
  void theOwnTaskIsClaimed() {
    String own = "task/" + ours.getId();
    String json = MediaType.APPLICATION_JSON_VALUE;

    assertThat(post(own + "/claim", json, "{\"userId\":\"" + REVIEWER + "\"}").getStatusCode())
        .isEqualTo(HttpStatus.NO_CONTENT);
    assertThat(exchange(HttpMethod.GET, own, json, null).getBody()).contains(REVIEWER);
  }

  private ResponseEntity<String> post(String path, String accepted, String json) {
    return exchange(HttpMethod.POST, path, accepted, json);
  }

  private ResponseEntity<String> exchange(
      HttpMethod method, String path, String accepted, String json) {
    HttpHeaders headers = new HttpHeaders(new LinkedMultiValueMap<>(session));
    headers.setContentType(MediaType.APPLICATION_JSON);
    headers.set(HttpHeaders.ACCEPT, accepted);
    return http.exchange(ENGINE + path, method, new HttpEntity<>(json, headers), String.class);
  }
}
