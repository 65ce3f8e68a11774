package org.liangqu.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangqu.attacks.AttackScenes.PARK;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
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

  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"(key|seen|at)\" value=\"([^\"]*)\"");

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

  private static Map<String, String> hiddenFields(String page) {
    Map<String, String> fields = new HashMap<>();
    HIDDEN.matcher(page).results().forEach(field -> fields.put(field.group(1), field.group(2)));
    return fields;
  }

  @Test
  void aFormFieldSetsNoState() {
    Visitor administrator = scenes.administratorOf(unit);

    String path = "/proposals/" + draft.id() + "/submit";
    Map<String, String> fields = hiddenFields(administrator.get(path).body());
    fields.put("declared", "true");
    fields.put("status", "ACCEPTED");
    fields.put("stage", "INTAKE");
    fields.put("number", "LQ-1");
    fields.put("parkCode", "hamiHitech");
    administrator.form(path, fields);

    ProposalSummary submitted = service.summary(draft.id());
    assertThat(submitted.number()).startsWith("LQ-2").isNotEqualTo("LQ-1");
    assertThat(submitted.parkCode()).isEqualTo(PARK);
  }
}
