package org.liangqu.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangqu.attacks.AttackScenes.PARK;
import static org.liangqu.attacks.AttackScenes.PASSWORD;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangqu.IntegrationTest;
import org.liangqu.identity.Office;
import org.liangqu.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;

/** Sessions that somebody planted, and ways out of the site. */
@IntegrationTest
class SessionAttacksTests {

  private static final String SESSION = "JSESSIONID";
  private static final String ELSEWHERE = "https://elsewhere.example/";

  @RegisterExtension final SecurityLines log = new SecurityLines();

  @Autowired private AttackScenes scenes;

  @Test
  void aPlantedSessionIsNotTakenUp() {
    Visitor victim = scenes.stranger();
    victim.plantCookie(SESSION, "0123456789ABCDEF0123456789ABCDEF");

    victim.signIn(scenes.account(Office.of(Role.AUDITOR)), PASSWORD);

    assertThat(victim.cookie(SESSION))
        .isNotEmpty()
        .isNotEqualTo("0123456789ABCDEF0123456789ABCDEF");
  }

  @Test
  void theSessionBeforeSigningInIsNotTheOneAfter() {
    Visitor attacker = scenes.stranger();
    attacker.get("/messages");
    String known = attacker.cookie(SESSION);
    Visitor victim = scenes.stranger();
    victim.plantCookie(SESSION, known);

    victim.signIn(scenes.account(Office.of(Role.AUDITOR)), PASSWORD);

    assertThat(known).isNotEmpty().isNotEqualTo(victim.cookie(SESSION));
    assertThat(attacker.get("/messages").status()).isEqualTo(302);
  }

  @Test
  void signingOutEndsTheSessionAtEveryDoor() {
    Visitor person = scenes.signedIn(Office.of(Role.FORMAL_REVIEWER, PARK));
    String session = person.cookie(SESSION);

    person.form("/sign-out", Map.of());

    Visitor thief = scenes.stranger();
    thief.plantCookie(SESSION, session);
    assertThat(thief.get("/messages").status()).isEqualTo(302);
    assertThat(thief.get("/camunda/api/engine/engine/default/task/count").status()).isEqualTo(401);
    log.tellOf("/camunda/api/engine/engine/default/task/count");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "continue=" + ELSEWHERE,
        "redirect=" + ELSEWHERE,
        "spring-security-redirect=" + ELSEWHERE,
        "target=//elsewhere.example/",
        "returnTo=%0d%0aLocation:%20https://elsewhere.example/"
      })
  void nobodyIsSentElsewhere(String parameter) {
    Visitor person = scenes.stranger();
    person.readToken("/sign-in?" + parameter);
    Map<String, String> account =
        Map.of("username", scenes.account(Office.of(Role.AUDITOR)), "password", PASSWORD);

    Answer in = person.form("/sign-in?" + parameter, account);
    person.readToken("/messages");
    Answer out = person.form("/sign-out?" + parameter, Map.of());

    assertThat(in.status()).isEqualTo(302);
    assertThat(in.header("Location")).isEqualTo("/");
    assertThat(out.status()).isIn(204, 302);
    assertThat(out.header("Location")).doesNotContain("elsewhere");
  }

  @Test
  void nobodyIsSentToTheHostThatARequestNames() {
    String answer =
        RawRequest.send(
            scenes.port(),
            "GET /messages HTTP/1.1\r\nHost: elsewhere.example\r\n"
                + "X-Forwarded-Host: elsewhere.example\r\nForwarded: host=elsewhere.example\r\n"
                + "Connection: close\r\n\r\n");

    assertThat(answer).contains("Location:").doesNotContain("elsewhere.example");
  }

  @Test
  void noSessionIsKeptInTheAddress() {
    String session = scenes.reviewerOf(PARK).cookie(SESSION);

    assertThat(scenes.stranger().get("/messages;jsessionid=" + session).status()).isNotEqualTo(200);
    log.tellOf("/messages");
  }

  @Test
  void cookiesAreOutOfReachOfScriptsAndOtherSites() {
    Answer page = scenes.stranger().get("/sign-in");
    Answer refused = scenes.stranger().get("/messages");

    assertThat(page.headers().allValues("Set-Cookie"))
        .isNotEmpty()
        .allMatch(cookie -> cookie.contains("SameSite=Lax"));
    assertThat(refused.headers().allValues("Set-Cookie"))
        .anyMatch(
            cookie ->
                cookie.startsWith(SESSION)
                    && cookie.contains("HttpOnly")
                    && cookie.contains("SameSite=Lax"));
  }
}
