package org.liangqu.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangqu.attacks.AttackScenes.PARK;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangqu.IntegrationTest;
import org.liangqu.organization.Unit;
import org.liangqu.proposal.ProposalScenes;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.springframework.beans.factory.annotation.Autowired;

/** Fields that nobody asked for: a form or body sets what its door is for, and nothing beside. */
@IntegrationTest
class MassAssignmentTests {

  @Autowired private AttackScenes scenes;
  @Autowired private ProposalScenes proposals;
  @Autowired private Proposals service;

  private Unit unit;
  private ProposalSummary draft;
  private Visitor applicant;

  @BeforeEach
  void aDraft() {
    unit = scenes.unit(PARK);
    draft = proposals.draft(proposals.openCall(), unit);
    applicant = scenes.applicantOf(unit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"status\":\"ACCEPTED\"",
        "\"number\":\"LQ-2026-C-000001\"",
        "\"stage\":\"INTAKE\"",
        "\"unitId\":\"00000000-0000-0000-0000-000000000001\"",
        "\"lead\":{\"parkCode\":\"hamiHitech\"}",
        "\"submittedAt\":\"2020-01-01T00:00:00Z\"",
        "\"onList\":true",
        "\"forwarded\":true"
      })
  void aBodySetsNothingButTheForm(String field) {
    String door = "/api/proposals/" + draft.id();
    String outside = "{\"revision\":0,%s,\"content\":{\"title\":\"改\"}}".formatted(field);
    String inside = "{\"revision\":0,\"content\":{\"title\":\"改\",%s}}".formatted(field);

    assertThat(applicant.json("PUT", door, outside).status()).isEqualTo(400);
    assertThat(applicant.json("PUT", door, inside).status()).isEqualTo(400);
    assertThat(service.summary(draft.id())).isEqualTo(draft);
  }

  @Test
  void nobodyStartsAProposalForAnotherUnit() {
    String body =
        "{\"callId\":\"%s\",\"type\":\"CLUSTER\",\"unitId\":\"%s\",\"content\":{\"title\":\"x\"}}"
            .formatted(proposals.openCall().id(), scenes.unit(PARK).id());

    assertThat(applicant.json("POST", "/api/proposals", body).status()).isIn(403, 404);
  }

  @Test
  void aFormFieldSetsNoState() {
    Visitor administrator = scenes.administratorOf(unit);

    administrator.form(
        "/proposals/" + draft.id() + "/submit",
        Map.of(
            "status", "ACCEPTED", "stage", "INTAKE", "number", "LQ-1", "parkCode", "hamiHitech"));

    ProposalSummary submitted = service.summary(draft.id());
    assertThat(submitted.number()).startsWith("LQ-2").isNotEqualTo("LQ-1");
    assertThat(submitted.parkCode()).isEqualTo(PARK);
  }
}
