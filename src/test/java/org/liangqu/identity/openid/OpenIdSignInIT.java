package org.liangqu.identity.openid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liangqu.ScenesConfiguration;
import org.liangqu.identity.Accounts;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.identity.factor.FactorScenes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole way through a provider that runs beside the application, set up by configuration. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(ScenesConfiguration.class)
@ActiveProfiles("test")
@DirtiesContext
class OpenIdSignInIT {

  private static final MockOAuth2Server PROVIDER = new MockOAuth2Server();
  private static final String ISSUER = "unified";
  private static final String CLIENT = "liangqu";
  private static final String BEGINS = "/oauth2/authorization/unified";
  private static final Pattern SECRET =
      Pattern.compile("<span class=\"secret mono\">([A-Z2-7 ]+)<");

  @LocalServerPort private int port;
  @Autowired private FactorScenes scenes;
  @Autowired private Accounts accounts;

  private Browser browser;
  private Person reviewer;

  @DynamicPropertySource
  static void register(DynamicPropertyRegistry properties) {
    PROVIDER.start();
    String registration = "spring.security.oauth2.client.registration.unified.";
    properties.add(registration + "client-id", () -> CLIENT);
    properties.add(registration + "client-secret", () -> "secret-of-the-test");
    properties.add(registration + "scope", () -> "openid,profile");
    properties.add(
        "spring.security.oauth2.client.provider.unified.issuer-uri",
        () -> PROVIDER.issuerUrl(ISSUER).toString());
    properties.add("liangqu.sign-in.password", () -> "false");
    properties.add("liangqu.sign-in.second-factor.required-roles", () -> "AUDITOR");
  }

  @AfterAll
  static void stop() {
    PROVIDER.shutdown();
  }

  @BeforeEach
  void openAccounts() {
    browser = new Browser(port);
    // Without one the web applications would lead everybody to their set-up.
    scenes.person("openid-administrator", Office.of(Role.ADMINISTRATOR));
    reviewer = scenes.person("openid-reviewer", Office.of(Role.FORMAL_REVIEWER, "hamiHitech"));
  }

  private HttpResponse<String> signIn(String account, Map<String, Object> claims) throws Exception {
    Map<String, Object> all = new HashMap<>(claims);
    all.put("preferred_username", account);
    PROVIDER.enqueueCallback(
        new DefaultOAuth2TokenCallback(ISSUER, account, "JWT", List.of(CLIENT), all, 3600));
    return browser.open(BEGINS);
  }

  private void expectSignedOut() throws IOException, InterruptedException {
    assertThat(browser.open("/api/calls").statusCode()).isEqualTo(401);
  }

  @Test
  void whoeverTheProviderVouchesForIsSignedIn() throws Exception {
    HttpResponse<String> start = signIn(reviewer.id(), Map.of());

    assertThat(start.statusCode()).isEqualTo(200);
    assertThat(start.body()).contains(reviewer.name()).contains("待办任务");
  }

  @Test
  void tasklistKnowsThePerson() throws Exception {
    signIn(reviewer.id(), Map.of());

    assertThat(browser.open("/camunda/api/engine/engine/default/task?maxResults=1").statusCode())
        .isEqualTo(200);
    assertThat(browser.open("/camunda/app/tasklist/default/").body()).contains("Camunda Tasklist");
  }

  @Test
  void officesComeFromHereAlone() throws Exception {
    signIn(reviewer.id(), Map.of("groups", List.of("camunda-admin"), "roles", "ADMINISTRATOR"));

    assertThat(browser.open("/admin/tokens").statusCode()).isEqualTo(403);
  }

  @Test
  void asksTheProviderWithStateNonceAndProofKey() throws Exception {
    signIn(reviewer.id(), Map.of());

    assertThat(lastAuthorizationRequest())
        .contains("state=", "nonce=", "code_challenge_method=S256");
  }

  private static String lastAuthorizationRequest() {
    String path = "";
    for (var request = PROVIDER.takeRequest();
        !path.contains("/authorize");
        request = PROVIDER.takeRequest()) {
      path = String.valueOf(request.getPath());
    }
    return path;
  }

  @Test
  void anUnknownAccountIsToldSoAndNoneIsOpened() throws Exception {
    HttpResponse<String> answer = signIn("nobody-here", Map.of());

    assertThat(answer.body()).contains("本系统没有与之对应的账号");
    assertThat(accounts.exists("nobody-here")).isFalse();
    expectSignedOut();
  }

  @Test
  void anotherIssuersTokenIsRefused() throws Exception {
    HttpResponse<String> answer = signIn(reviewer.id(), Map.of("iss", "http://elsewhere.example"));

    assertThat(answer.body()).contains("统一身份认证没有完成");
    expectSignedOut();
  }

  @Test
  void anotherSignInsNonceIsRefused() throws Exception {
    HttpResponse<String> answer = signIn(reviewer.id(), Map.of("nonce", "of-another-sign-in"));

    assertThat(answer.body()).contains("统一身份认证没有完成");
    expectSignedOut();
  }

  @Test
  void anAnswerThatWasNotAskedForIsRefused() throws Exception {
    HttpResponse<String> answer = browser.open("/login/oauth2/code/unified?code=x&state=y");

    assertThat(answer.body()).contains("统一身份认证没有完成");
  }

  @Test
  void thePasswordsDoorIsClosed() throws Exception {
    HttpResponse<String> page = browser.open("/sign-in");
    assertThat(page.body()).contains("统一身份认证登录").doesNotContain("type=\"password\"");

    browser.submit(
        page, "/sign-in", "username=" + reviewer.id() + "&password=" + FactorScenes.PASSWORD);

    expectSignedOut();
  }

  @Test
  void signingOutGoesOnToTheProvider() throws Exception {
    HttpResponse<String> start = signIn(reviewer.id(), Map.of());

    HttpResponse<String> answer = browser.submit(start, "/sign-out", "");

    assertThat(answer.headers().firstValue("Refresh"))
        .hasValueSatisfying(
            refresh ->
                assertThat(refresh)
                    .startsWith("0;url=" + PROVIDER.endSessionEndpointUrl(ISSUER))
                    .contains("id_token_hint=", "post_logout_redirect_uri="));
    expectSignedOut();
  }

  @Test
  void whoHasASecondFactorGivesItsCodeToo() throws Exception {
    Person careful = scenes.person("openid-careful", Office.of(Role.EXPERT));
    FactorScenes.Phone phone = scenes.phoneOf(careful);

    HttpResponse<String> page = signIn(careful.id(), Map.of());
    assertThat(page.body()).contains("验证码或恢复码");
    expectSignedOut();

    browser.submit(page, "/sign-in/code", "code=" + phone.code());
    assertThat(browser.open("/api/calls").statusCode()).isEqualTo(200);
  }

  @Test
  void whoGaveTheProviderASecondFactorIsNotAskedAgain() throws Exception {
    Person careful = scenes.person("openid-careful-there", Office.of(Role.EXPERT));
    scenes.phoneOf(careful);

    signIn(careful.id(), Map.of("amr", List.of("pwd", "mfa")));

    assertThat(browser.open("/api/calls").statusCode()).isEqualTo(200);
  }

  @Test
  void aRoleThatNeedsASecondFactorSetsItUpFirst() throws Exception {
    Person auditor = scenes.person("openid-auditor", Office.of(Role.AUDITOR));

    HttpResponse<String> page = signIn(auditor.id(), Map.of());
    assertThat(page.body()).contains("先设置动态验证码");
    expectSignedOut();

    Matcher secret = SECRET.matcher(page.body());
    assertThat(secret.find()).isTrue();
    HttpResponse<String> done =
        browser.submit(page, "/sign-in/code", "code=" + scenes.phoneWith(secret.group(1)).code());
    assertThat(done.body()).contains("恢复码只显示这一次");
    assertThat(browser.open("/audit").statusCode()).isEqualTo(200);
  }
}
