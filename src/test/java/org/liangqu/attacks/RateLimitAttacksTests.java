package org.liangqu.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangqu.attacks.AttackScenes.PARK;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liangqu.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Asking until something gives way. Each attacker has an address of its own on this machine. */
@IntegrationTest
class RateLimitAttacksTests {

  private static final AtomicInteger ADDRESS = new AtomicInteger(10);

  @RegisterExtension final SecurityLines log = new SecurityLines();

  @Autowired private AttackScenes scenes;

  @Value("${liangqu.rate-limits.sign-in.requests}")
  private int attempts;

  @Value("${liangqu.rate-limits.precheck.requests}")
  private int prechecks;

  private static String address() {
    return "127.0.66." + ADDRESS.incrementAndGet();
  }

  private String attempt(String address, String more) {
    String form = "username=admin&password=guess";
    return RawRequest.sendFrom(
        address,
        scenes.port(),
        "POST /sign-in HTTP/1.1\r\nHost: localhost\r\n"
            + more
            + "Content-Type: application/x-www-form-urlencoded\r\nCookie: LQ-CSRF=known\r\n"
            + "X-LQ-CSRF: known\r\nContent-Length: "
            + form.length()
            + "\r\nConnection: close\r\n\r\n"
            + form);
  }

  private List<String> attempts(String address) {
    List<String> answers = new ArrayList<>();
    for (int i = 0; i <= attempts + attempts / 2; i++) {
      answers.add(attempt(address, "X-Forwarded-For: 10.0.0." + i + "\r\n"));
    }
    return answers;
  }

  /** A later one may find that a token has come meanwhile. */
  private static String firstRefused(List<String> answers) {
    return answers.stream()
        .filter(answer -> answer.startsWith("HTTP/1.1 429"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void guessingPasswordsComesToAnEndWhateverAddressIsClaimed() {
    String attacker = address();

    List<String> answers = attempts(attacker);

    assertThat(answers.get(0)).startsWith("HTTP/1.1 302");
    assertThat(firstRefused(answers)).containsPattern("Retry-After: \\d+");
    log.tellOf("POST /sign-in status=429 why=rate-limit");
    assertThat(attempt(address(), "")).startsWith("HTTP/1.1 302");
  }

  @Test
  void guessingAProgramsCredentialsComesToAnEnd() {
    String attacker = address();
    List<String> answers = new ArrayList<>();
    for (int i = 0; i <= attempts + attempts / 2; i++) {
      answers.add(
          RawRequest.sendFrom(
              attacker,
              scenes.port(),
              "GET /engine-rest/task HTTP/1.1\r\nHost: localhost\r\n"
                  + "Authorization: Basic bm9ib2R5OmlzLWhlcmU=\r\nConnection: close\r\n\r\n"));
    }

    assertThat(firstRefused(answers))
        .containsPattern("Retry-After: \\d+")
        .contains("application/problem+json");
    log.tellOf("GET /engine-rest/task status=429");
  }

  @Test
  void oneAccountDoesNotTireTheMachineWithPrechecks() {
    Visitor applicant = scenes.applicantOf(scenes.unit(PARK));
    String door = "/api/proposals/00000000-0000-0000-0000-000000000001/precheck";
    Answer refused =
        Stream.generate(() -> applicant.get(door))
            .limit(prechecks + prechecks / 2)
            .filter(answer -> answer.status() == 429)
            .findFirst()
            .orElseThrow();

    assertThat(refused.body()).contains("请求过于频繁");
    assertThat(refused.header("Retry-After")).matches("\\d+");
    log.tellOf(door + " status=429 why=rate-limit");
    assertThat(applicant.form("/messages/read", Map.of()).status()).isEqualTo(302);
  }
}
