package org.liangqu.workflow.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

/** Over real HTTP, since the engine's doors are servlets of their own. */
@IntegrationTest
class ClosedDoorsTests {

  private static final String PASSWORD = "a-long-test-password";
  private static final String ADMINISTRATOR = "door-administrator";
  private static final String REVIEWER = "door-reviewer";
  private static final String APPLICANT = "door-applicant";

  @Autowired private TestRestTemplate http;
  @Autowired private Accounts accounts;

  @BeforeEach
  void openAccounts() {
    open(ADMINISTRATOR, Office.of(Role.ADMINISTRATOR));
    open(REVIEWER, Office.of(Role.FORMAL_REVIEWER, "urumqiHitech"));
    open(APPLICANT, Office.of(Role.APPLICANT, "91650104MADEM0011X"));
  }

  private void open(String id, Office office) {
    if (!accounts.exists(id)) {
      accounts.create(new NewAccount(id, id, null, PASSWORD, Set.of(office)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/engine-rest/engine",
        "/engine-rest/task/count",
        "/camunda/api/engine/engine/default/task/count",
        "/camunda/api/admin/plugin/",
        "/api/proposals",
        "/api/calls"
      })
  void aProgramWithoutCredentialsIsTurnedAway(String path) {
    assertThat(get(path, null).getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/camunda/app/tasklist/default/",
        "/camunda/app/admin/default/",
        "/audit",
        "/messages",
        "/swagger-ui.html",
        "/v3/api-docs"
      })
  void aPersonUnknownIsShownToTheSignInPage(String path) {
    ResponseEntity<String> answer = get(path, null);

    assertThat(answer.getBody()).contains("登录").doesNotContain("ng-app");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/camunda/api/admin/setup/default/user/create",
        "/camunda/api/admin/setup/default/../default/user/create",
        "/camunda/api/admin/setup;x=y/default/user/create"
      })
  void nobodyCanSetUpAnAdministrator(String path) {
    String user =
        """
        {"profile":{"id":"intruder","firstName":"x","lastName":"y"},
         "credentials":{"password":"intruder-password"}}""";

    ResponseEntity<String> answer = post(path, null, user);

    assertThat(answer.getStatusCode().is2xxSuccessful()).isFalse();
    assertThat(accounts.exists("intruder")).isFalse();
  }

  @Test
  void theEnginesRestIsForAdministratorsOnly() {
    assertThat(get("/engine-rest/task/count", ADMINISTRATOR).getStatusCode())
        .isEqualTo(HttpStatus.OK);
    assertThat(get("/engine-rest/task/count", REVIEWER).getStatusCode())
        .isEqualTo(HttpStatus.FORBIDDEN);
    assertThat(get("/engine-rest/task/count", APPLICANT).getStatusCode())
        .isEqualTo(HttpStatus.FORBIDDEN);
  }

  @Test
  void applicantsHaveNoTasklist() {
    assertThat(get("/camunda/api/engine/engine/default/filter/count", APPLICANT).getStatusCode())
        .isEqualTo(HttpStatus.FORBIDDEN);
    assertThat(get("/camunda/api/engine/engine/default/filter/count", REVIEWER).getStatusCode())
        .isEqualTo(HttpStatus.OK);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"dueAfterExpression\":\"${now()}\"}",
        "{\"orQueries\":[{\"dueAfterExpression\":\"${now()}\"}]}",
        "{\"orQueries\":[{\"assigneeExpression\":\"${deadlines.getClass().getName()}\"}]}"
      })
  void noExpressionOfAQueryIsEvaluated(String query) {
    ResponseEntity<String> answer = post("/engine-rest/task/count", ADMINISTRATOR, query);

    assertThat(answer.getStatusCode().isError()).isTrue();
    assertThat(answer.getBody()).containsAnyOf("forbidden", "Unable to resolve expression");
  }

  /** With a session and its token, as Tasklist asks. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/task/count|{\"dueAfterExpression\":\"${now()}\"}",
        "/task/count|{\"orQueries\":[{\"dueAfterExpression\":\"${now()}\"}]}",
        "/task?maxResults=5|{\"orQueries\":[{\"candidateGroupExpression\":\"${now()}\"}]}",
        "/filter/create|{\"resourceType\":\"Task\",\"name\":\"x\",\"query\":{\"orQueries\":[{\"assigneeExpression\":\"${now()}\"}]}}"
      })
  void noExpressionIsEvaluatedAtTheWebApplicationsDoor(String attack) {
    String[] parts = attack.split("\\|");
    HttpHeaders session = webapplicationSession(REVIEWER);

    ResponseEntity<String> answer =
        http.postForEntity(
            "/camunda/api/engine/engine/default" + parts[0],
            new HttpEntity<>(parts[1], session),
            String.class);

    assertThat(answer.getStatusCode().isError()).isTrue();
  }

  /** Credentials open a session at this door; its pages hand out the token. */
  private HttpHeaders webapplicationSession(String person) {
    HttpHeaders headers = new HttpHeaders();
    headers.setContentType(MediaType.APPLICATION_JSON);
    headers.setBasicAuth(person, PASSWORD);
    ResponseEntity<String> page =
        http.exchange(
            "/camunda/app/tasklist/default/",
            HttpMethod.GET,
            new HttpEntity<>(headers),
            String.class);
    for (String cookie : page.getHeaders().getOrEmpty(HttpHeaders.SET_COOKIE)) {
      String pair = cookie.substring(0, cookie.indexOf(';'));
      headers.add(HttpHeaders.COOKIE, pair);
      if (pair.startsWith("XSRF-TOKEN=")) {
        headers.set("X-XSRF-TOKEN", pair.substring("XSRF-TOKEN=".length()));
      }
    }
    return headers;
  }

  @Test
  void noExpressionOfASavedFilterIsEvaluated() {
    String filter =
        """
        {"resourceType":"Task","name":"intruding","query":
         {"orQueries":[{"candidateUserExpression":"${now()}"}]}}""";
    ResponseEntity<String> saved = post("/engine-rest/filter/create", ADMINISTRATOR, filter);
    String id = saved.getBody().replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");

    ResponseEntity<String> answer = get("/engine-rest/filter/" + id + "/count", ADMINISTRATOR);

    assertThat(answer.getStatusCode().is2xxSuccessful()).isFalse();
  }

  @Test
  void aReviewerCannotDeployAModel() {
    assertThat(
            post("/camunda/api/engine/engine/default/deployment/create", REVIEWER, "{}")
                .getStatusCode()
                .is2xxSuccessful())
        .isFalse();
  }

  private ResponseEntity<String> get(String path, String person) {
    return exchange(HttpMethod.GET, path, person, null);
  }

  private ResponseEntity<String> post(String path, String person, String json) {
    return exchange(HttpMethod.POST, path, person, json);
  }

  private ResponseEntity<String> exchange(
      HttpMethod method, String path, String person, String json) {
    HttpHeaders headers = new HttpHeaders();
    headers.setContentType(MediaType.APPLICATION_JSON);
    if (person != null) {
      headers.setBasicAuth(person, PASSWORD);
    }
    return http.exchange(path, method, new HttpEntity<>(json, headers), String.class);
  }
}
