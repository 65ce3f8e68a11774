package org.liangqu.workflow.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.liangqu.identity.Accounts;
import org.liangqu.identity.Accounts.NewAccount;
import org.liangqu.identity.Office;
import org.liangqu.identity.Role;
import org.liangqu.identity.SessionEnd;
import org.liangqu.identity.SignInSessions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The web applications keep who was signed in, in the session; that must not outlive a change. Over
 * real HTTP, since they are servlets of their own.
 */
@IntegrationTest
class FreshOfficesTests {

  private static final String PASSWORD = "correct-horse-battery";
  private static final String FILTERS = "/camunda/api/engine/engine/default/filter/count";

  @LocalServerPort private int port;
  @Autowired private Accounts accounts;
  @Autowired private SignInSessions sessions;

  private final HttpClient http =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final String account = "fresh-" + UUID.randomUUID();

  @BeforeEach
  void aReviewerSignedIn() throws Exception {
    accounts.create(
        new NewAccount(
            account,
            "赵某",
            null,
            PASSWORD,
            Set.of(Office.of(Role.FORMAL_REVIEWER, "urumqiHitech"))));
    String token = token(get("/sign-in").body());
    String form = "username=%s&password=%s&_csrf=%s".formatted(account, PASSWORD, token);
    http.send(
        HttpRequest.newBuilder(address("/sign-in"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build(),
        BodyHandlers.discarding());
  }

  /** From the form, since tests without a server may have moved it out of its cookie. */
  private static String token(String page) {
    Matcher field = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page);
    assertThat(field.find()).isTrue();
    return field.group(1);
  }

  private URI address(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return http.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
  }

  /** Each office that works in Tasklist brings two lists of its own, and each person one. */
  private int lists() throws Exception {
    return Integer.parseInt(get(FILTERS).body().replaceAll("\\D", ""));
  }

  @Test
  void tasklistKnowsANewOfficeAtOnce() throws Exception {
    assertThat(lists()).isEqualTo(3);
    accounts.appoint(account, Office.of(Role.FORMAL_REVIEWER, "hamiHitech"));
    assertThat(lists()).isEqualTo(5);
  }

  @Test
  void tasklistForgetsAnOfficeAtOnce() throws Exception {
    accounts.appoint(account, Office.of(Role.INTAKE_OFFICER));
    assertThat(lists()).isEqualTo(5);
    accounts.dismiss(account, Office.of(Role.FORMAL_REVIEWER, "urumqiHitech"));
    assertThat(lists()).isEqualTo(3);
  }

  @Test
  void tasklistIsClosedOnceTheSessionIsOver() throws Exception {
    assertThat(get(FILTERS).statusCode()).isEqualTo(200);
    sessions.endAll(account, null, SessionEnd.ADMINISTRATOR);
    assertThat(get(FILTERS).statusCode()).isEqualTo(401);
  }
}
