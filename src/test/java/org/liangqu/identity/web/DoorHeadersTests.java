package org.liangqu.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Every door says what browsers must refuse, and nothing of what it is made of. */
@IntegrationTest
class DoorHeadersTests {

  private static final String ADMINISTRATOR = "header-administrator";
  private static final String PASSWORD = "a-long-test-password";

  private static final Map<String, String> EVERYWHERE =
      Map.of(
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "same-origin",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin");

  private static final List<String> DOORS =
      List.of(
          "/",
          "/sign-in",
          "/messages",
          "/calls",
          "/no-such-page",
          "/error",
          "/css/liangqu.css",
          "/images/mark.svg",
          "/webjars/bootstrap/5.3.8/css/bootstrap.min.css",
          "/actuator/health",
          "/actuator/env",
          "/api/proposals",
          "/api/no-such-thing",
          "/camunda/app/tasklist/default/",
          "/camunda/app/cockpit/default/",
          "/camunda/app/admin/default/",
          "/camunda/app/welcome/default/",
          "/camunda/api/engine/engine/default/task/count",
          "/camunda/api/engine/engine/default/task/no-such-task",
          "/camunda/lib/deps.js",
          "/engine-rest/engine",
          "/engine-rest/task/no-such-task");

  /** Asked for once by all tests. */
  private static final Map<String, List<ResponseEntity<String>>> ANSWERS =
      new ConcurrentHashMap<>();

  @Autowired private TestRestTemplate http;
  @Autowired private Accounts accounts;

  @BeforeEach
  void openAccount() {
    if (!accounts.exists(ADMINISTRATOR)) {
      accounts.create(
          new NewAccount(
              ADMINISTRATOR, ADMINISTRATOR, null, PASSWORD, Set.of(Office.of(Role.ADMINISTRATOR))));
    }
  }

  static Stream<String> doors() {
    return DOORS.stream();
  }

  private List<ResponseEntity<String>> answersAt(String door) {
    return ANSWERS.computeIfAbsent(
        door, asked -> List.of(get(asked, null), get(asked, ADMINISTRATOR)));
  }

  private ResponseEntity<String> get(String door, String person) {
    HttpHeaders headers = new HttpHeaders();
    headers.setAccept(List.of(MediaType.TEXT_HTML, MediaType.ALL));
    if (person != null) {
      headers.setBasicAuth(person, PASSWORD);
    }
    return http.exchange(door, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  @ParameterizedTest
  @MethodSource("doors")
  void tellsBrowsersWhatToRefuse(String door) {
    assertThat(answersAt(door))
        .allSatisfy(
            answer -> {
              EVERYWHERE.forEach(
                  (name, value) ->
                      assertThat(answer.getHeaders().get(name)).as(name).containsExactly(value));
              assertThat(answer.getHeaders().getFirst("Permissions-Policy"))
                  .contains("camera=()", "geolocation=()");
            });
  }

  @ParameterizedTest
  @MethodSource("doors")
  void hasOneContentPolicyAndAStrictOne(String door) {
    assertThat(answersAt(door))
        .allSatisfy(
            answer -> {
              List<String> policies = answer.getHeaders().get("Content-Security-Policy");
              assertThat(policies).hasSize(1);
              assertThat(policies.get(0))
                  .contains("default-src", "frame-ancestors 'none'", "form-action", "base-uri")
                  .doesNotContain("unsafe-eval", "*", "http:", "https:");
              assertThat(policies.get(0).replace("style-src 'self' 'unsafe-inline'", ""))
                  .doesNotContain("unsafe-inline");
              assertThat(policies.get(0).contains("unsafe-inline"))
                  .isEqualTo(isOfWebApplication(policies.get(0)));
            });
  }

  /** Whose forms bring their looks; who is led to the sign-in page sees a page of ours. */
  private static boolean isOfWebApplication(String policy) {
    return policy.contains("'nonce-");
  }

  @ParameterizedTest
  @MethodSource("doors")
  void saysNothingOfWhatItIsMadeOf(String door) {
    assertThat(answersAt(door))
        .allSatisfy(
            answer ->
                assertThat(answer.getHeaders().keySet())
                    .doesNotContain("Server", "X-Powered-By", "X-Application-Context", "Via"));
    assertThat(answersAt(door).get(0).getBody())
        .satisfiesAnyOf(
            body -> assertThat(body).isNull(),
            body -> assertThat(body).doesNotContain("Exception", "\tat org.", "Apache Tomcat"));
  }

  @Test
  void nothingPersonalIsKeptByBrowsersOrProxies() {
    List.of(
            "/",
            "/messages",
            "/api/proposals",
            "/camunda/api/engine/engine/default/task/count",
            "/engine-rest/task/count")
        .forEach(
            door ->
                assertThat(get(door, ADMINISTRATOR).getHeaders().getCacheControl())
                    .as(door)
                    .contains("no-store"));
  }

  @Test
  void eachPageOfTheWebApplicationsHasANonceOfItsOwn() {
    String door = "/camunda/app/cockpit/default/";
    String first = get(door, ADMINISTRATOR).getHeaders().getFirst("Content-Security-Policy");
    String second = get(door, ADMINISTRATOR).getHeaders().getFirst("Content-Security-Policy");

    assertThat(first).containsPattern("script-src 'nonce-[^']{8,}' 'strict-dynamic'");
    assertThat(second).isNotEqualTo(first);
  }

  @Test
  void healthIsAllThatIsToldOfTheInside() {
    assertThat(get("/actuator/health", null).getBody()).contains("UP").doesNotContain("components");
    for (String inside : List.of("env", "beans", "sbom", "heapdump", "loggers", "mappings", "")) {
      assertThat(get("/actuator/" + inside, ADMINISTRATOR).getStatusCode().value())
          .as(inside)
          .isIn(403, 404);
    }
  }

  @Test
  void anErrorPageIsShownToWhoErredOnly() {
    ResponseEntity<String> asked = get("/error", ADMINISTRATOR);

    assertThat(asked.getBody()).doesNotContain("trace").doesNotContain("Exception");
  }
}
