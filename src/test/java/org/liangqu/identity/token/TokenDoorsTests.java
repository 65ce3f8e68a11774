package org.liangqu.identity.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangqu.IntegrationTest;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.shared.ClockScenes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Over real HTTP, as programs come. */
@IntegrationTest
class TokenDoorsTests {

  private static final String DEPLOYMENT = "deployed-by-token";
  private static final String FORM = "forms/list-signing.form";

  @Autowired private TestRestTemplate http;
  @Autowired private TokenScenes scenes;
  @Autowired private AccessTokens tokens;
  @Autowired private RepositoryService repository;
  @Autowired private ClockScenes clock;

  @AfterEach
  void undeploy() {
    repository
        .createDeploymentQuery()
        .deploymentName(DEPLOYMENT)
        .list()
        .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
  }

  private HttpStatusCode get(String path, String secret) {
    return exchange(HttpMethod.GET, path, secret, null).getStatusCode();
  }

  private ResponseEntity<String> exchange(
      HttpMethod method, String path, String secret, Object body) {
    HttpHeaders headers = new HttpHeaders();
    headers.setBearerAuth(secret);
    headers.setContentType(
        body instanceof MultiValueMap ? MediaType.MULTIPART_FORM_DATA : MediaType.APPLICATION_JSON);
    return http.exchange(path, method, new HttpEntity<>(body, headers), String.class);
  }

  private ResponseEntity<String> deploy(String secret) throws IOException {
    String changed =
        new ClassPathResource(FORM)
            .getContentAsString(StandardCharsets.UTF_8)
            .replaceFirst("\"label\": \"", "\"label\": \"（试行）");
    MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
    form.add("deployment-name", DEPLOYMENT);
    form.add("deployment-source", "Camunda Modeler");
    form.add("data", new FormFile(changed));
    return exchange(HttpMethod.POST, "/engine-rest/deployment/create", secret, form);
  }

  @Test
  void aTokenForDeploymentsDeploysAChangedForm() throws IOException {
    ResponseEntity<String> answer = deploy(scenes.forEngine(TokenDoor.ENGINE_DEPLOY).secret());

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
    assertThat(repository.createDeploymentQuery().deploymentName(DEPLOYMENT).count()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/engine-rest/version", "/engine-rest/deployment?maxResults=1"})
  void aTokenForDeploymentsShowsModelerWhatItAsksFor(String path) {
    assertThat(get(path, scenes.forEngine(TokenDoor.ENGINE_DEPLOY).secret()))
        .isEqualTo(HttpStatus.OK);
  }

  @Test
  void aTokenForDeploymentsReadsNoTasks() {
    assertThat(get("/engine-rest/task/count", scenes.forEngine(TokenDoor.ENGINE_DEPLOY).secret()))
        .isEqualTo(HttpStatus.FORBIDDEN);
  }

  @Test
  void aTokenForDeploymentsDeletesNone() {
    String secret = scenes.forEngine(TokenDoor.ENGINE_DEPLOY).secret();

    assertThat(
            exchange(HttpMethod.DELETE, "/engine-rest/deployment/any", secret, null)
                .getStatusCode())
        .isEqualTo(HttpStatus.FORBIDDEN);
  }

  @Test
  void aTokenForReadingReads() {
    assertThat(get("/engine-rest/version", scenes.forEngine(TokenDoor.ENGINE_READ).secret()))
        .isEqualTo(HttpStatus.OK);
  }

  @Test
  void aTokenForReadingDeploysNothing() throws IOException {
    ResponseEntity<String> answer = deploy(scenes.forEngine(TokenDoor.ENGINE_READ).secret());

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
    assertThat(answer.getBody()).contains("令牌的范围");
  }

  @ParameterizedTest
  @EnumSource(names = {"ENGINE_READ", "ENGINE_DEPLOY"})
  void aTokenForTheEngineOpensNoApi(TokenDoor door) {
    assertThat(get("/api/calls", scenes.forEngine(door).secret()))
        .isEqualTo(HttpStatus.UNAUTHORIZED);
  }

  @Test
  void aTokenForTheApiActsForItsOwner() {
    Person owner =
        scenes.person("token-applicant", Office.of(Role.APPLICANT, "91650104MADEM0011X"));
    String secret = scenes.forApi(owner).secret();

    assertThat(get("/api/proposals", secret)).isEqualTo(HttpStatus.OK);
    assertThat(get("/api/what-if", secret)).isEqualTo(HttpStatus.FORBIDDEN);
  }

  @Test
  void aTokenForTheApiOpensNoEngine() {
    Person owner = scenes.person("token-administrator-2", Office.of(Role.ADMINISTRATOR));
    String secret = scenes.forApi(owner).secret();

    assertThat(get("/engine-rest/version", secret)).isEqualTo(HttpStatus.UNAUTHORIZED);
  }

  @Test
  void aTokenOpensNoPages() {
    ResponseEntity<String> answer =
        exchange(
            HttpMethod.GET,
            "/admin/tokens",
            scenes.forEngine(TokenDoor.ENGINE_READ).secret(),
            null);

    assertThat(answer.getBody()).contains("登录").doesNotContain("签发令牌");
  }

  @Test
  void aTokenThatIsRevokedOpensNothing() {
    IssuedToken issued = scenes.forEngine(TokenDoor.ENGINE_READ);
    ActingAs.person(scenes.administrator(), () -> tokens.revoke(issued.token().id()));

    assertThat(get("/engine-rest/version", issued.secret())).isEqualTo(HttpStatus.UNAUTHORIZED);
  }

  @Test
  void aTokenThatExpiredOpensNothing() throws Exception {
    IssuedToken issued =
        clock.stoppedAt(
            clock.instant().minus(Duration.ofDays(60)),
            () -> scenes.forEngine(TokenDoor.ENGINE_READ));

    assertThat(get("/engine-rest/version", issued.secret())).isEqualTo(HttpStatus.UNAUTHORIZED);
  }

  @Test
  void aTokenFromElsewhereOpensNothing() {
    IssuedToken issued = scenes.issue(from("10.20.0.0/16"));

    assertThat(get("/engine-rest/version", issued.secret())).isEqualTo(HttpStatus.UNAUTHORIZED);
  }

  @Test
  void aTokenFromItsNetworkOpensItsDoor() {
    IssuedToken issued = scenes.issue(from("10.20.0.0/16 127.0.0.0/8 ::1"));

    assertThat(get("/engine-rest/version", issued.secret())).isEqualTo(HttpStatus.OK);
  }

  private NewToken from(String addresses) {
    return new NewToken(
        "测试系统",
        "自动化测试",
        "张三",
        TokenDoor.ENGINE_READ,
        "",
        LocalDate.now(clock).plusDays(1),
        addresses);
  }

  @Test
  void aMadeUpTokenIsToldWhatToDo() {
    ResponseEntity<String> answer =
        exchange(HttpMethod.GET, "/api/calls", "lq_" + "a".repeat(43), null);

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
    assertThat(answer.getHeaders().getFirst(HttpHeaders.WWW_AUTHENTICATE)).startsWith("Bearer");
    assertThat(answer.getBody()).contains("接口令牌无效");
  }

  @Test
  void itIsSeenWhenATokenWasUsed() {
    IssuedToken issued = scenes.forEngine(TokenDoor.ENGINE_READ);
    get("/engine-rest/version", issued.secret());

    assertThat(ActingAs.person(scenes.administrator(), tokens::mine))
        .filteredOn(token -> token.id().equals(issued.token().id()))
        .singleElement()
        .extracting(AccessToken::lastUsedFrom)
        .isNotNull();
  }

  private static final class FormFile extends ByteArrayResource {

    FormFile(String content) {
      super(content.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String getFilename() {
      return "list-signing.form";
    }
  }
}
