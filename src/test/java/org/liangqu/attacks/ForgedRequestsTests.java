package org.liangqu.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangqu.attacks.AttackScenes.PARK;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangqu.IntegrationTest;
import org.liangqu.identity.Office;
import org.liangqu.identity.Role;
import org.liangqu.organization.Unit;
import org.liangqu.proposal.ProposalScenes;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.springframework.beans.factory.annotation.Autowired;

/** Requests that another site makes a signed-in person's browser send. */
@IntegrationTest
class ForgedRequestsTests {

  @RegisterExtension final SecurityLines log = new SecurityLines();

  @Autowired private AttackScenes scenes;
  @Autowired private ProposalScenes proposals;
  @Autowired private Proposals service;

  private Unit unit;
  private ProposalSummary draft;

  @BeforeEach
  void aDraft() {
    unit = scenes.unit(PARK);
    draft = proposals.draft(proposals.openCall(), unit);
  }

  private String door(String pattern) {
    return pattern.replace("ID", draft.id().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/sign-out",
        "/messages/read",
        "/settings/notifications",
        "/proposals/ID/submit",
        "/proposals/ID/withdraw"
      })
  void aFormWithoutATokenOrWithAForeignOneIsRefused(String pattern) {
    Visitor victim = scenes.administratorOf(unit);
    Visitor attacker = scenes.applicantOf(scenes.unit(PARK));
    for (String token : new String[] {"", "guessed", attacker.token()}) {
      victim.useToken(token);

      assertThat(victim.form(door(pattern), Map.of("reason", "x")).status()).isEqualTo(403);
    }
    log.tellOf(door(pattern));
    assertThat(victim.get("/messages").status()).isEqualTo(200);
    assertThat(service.summary(draft.id())).isEqualTo(draft);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/proposals/ID/submission", "/api/proposals/ID/withdrawal"})
  void theInterfaceTakesNoSessionWithoutItsToken(String pattern) {
    Visitor victim = scenes.administratorOf(unit);
    victim.useToken("guessed");

    assertThat(victim.json("POST", door(pattern), "{\"reason\":\"x\"}").status()).isEqualTo(403);

    log.tellOf(door(pattern));
    assertThat(service.summary(draft.id())).isEqualTo(draft);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/camunda/api/engine/engine/default/task/count",
        "/camunda/api/engine/engine/default/filter/create",
        "/camunda/api/admin/auth/user/default/logout"
      })
  void theWebApplicationsTakeNoSessionWithoutTheirToken(String door) {
    Visitor victim = scenes.signedIn(Office.of(Role.EXPERT));
    victim.forgetCookie("XSRF-TOKEN");

    assertThat(victim.json("POST", door, "{}").status()).isEqualTo(403);

    log.tellOf(door);
  }

  @Test
  void aTokenOfTheWebApplicationsFromAnotherSessionIsRefused() {
    Visitor victim = scenes.reviewerOf(PARK);
    String foreign = scenes.reviewerOf("hamiHitech").cookie("XSRF-TOKEN");

    Answer answer =
        victim.withForeignToken("/camunda/api/engine/engine/default/task/count", foreign);

    assertThat(answer.status()).isEqualTo(403);
    log.tellOf("/camunda/api/engine/engine/default/task/count");
  }

  @Test
  void noHeaderOrFieldTurnsOneMethodIntoAnother() {
    Visitor owner = scenes.applicantOf(unit);
    String door = "/api/proposals/" + draft.id();

    owner.withHeader("POST", door, "X-HTTP-Method-Override", "DELETE");
    owner.withHeader("POST", door, "X-HTTP-Method", "DELETE");
    owner.form(door + "?_method=delete", Map.of("_method", "DELETE"));
    owner.get(door + "?_method=delete");

    assertThat(service.summary(draft.id())).isEqualTo(draft);
    log.tellOf("POST " + door);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TRACE", "TRACK", "CONNECT", "PROPFIND", "LOOK"})
  void noOtherMethodIsAnswered(String method) {
    String answer =
        RawRequest.send(
            scenes.port(), method + " / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

    assertThat(answer).matches("(?s)HTTP/1\\.1 (400|405|501).*");
  }

  @Test
  void submittingIsNoMatterOfALink() {
    Visitor owner = scenes.administratorOf(unit);

    owner.get("/proposals/" + draft.id() + "/submit");
    assertThat(owner.get("/proposals/" + draft.id() + "/hand-back").status()).isEqualTo(405);
    assertThat(owner.get("/messages/" + UUID.randomUUID() + "/read").status()).isEqualTo(405);
    assertThat(service.summary(draft.id())).isEqualTo(draft);
    log.tellOf("GET /proposals/" + draft.id() + "/hand-back");
  }
}
