package org.liangqu.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangqu.attacks.AttackScenes.OTHER_PARK;
import static org.liangqu.attacks.AttackScenes.PARK;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liangqu.IntegrationTest;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.Office;
import org.liangqu.identity.Role;
import org.liangqu.organization.Unit;
import org.liangqu.proposal.AttachmentKind;
import org.liangqu.proposal.Attachments;
import org.liangqu.proposal.ProposalFixtures;
import org.liangqu.proposal.ProposalScenes;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.springframework.beans.factory.annotation.Autowired;

/** Who knows or guesses an id gets no further than who doesn't. */
@IntegrationTest
class GuessedIdsTests {

  @RegisterExtension final SecurityLines log = new SecurityLines();

  @Autowired private AttackScenes scenes;
  @Autowired private ProposalScenes proposals;
  @Autowired private Proposals service;
  @Autowired private Attachments attachments;

  private ProposalSummary draft;
  private ProposalSummary submitted;
  private UUID attachment;

  @BeforeEach
  void somebodyElsesProposals() {
    Unit unit = scenes.unit(PARK);
    draft = proposals.draft(proposals.openCall(), unit);
    submitted = proposals.soundlySubmitted(proposals.openCall(), scenes.unit(PARK));
    attachment =
        ActingAs.person(
            ProposalScenes.applicant(unit),
            () ->
                attachments
                    .attach(
                        draft.id(), ProposalFixtures.attachment(AttachmentKind.AUDIT_REPORT, 2025))
                    .id());
  }

  private Stream<String> doors() {
    return Stream.of(draft, submitted)
        .map(ProposalSummary::id)
        .flatMap(
            id ->
                Stream.of(
                    "/api/proposals/" + id,
                    "/api/proposals/" + id + "/versions",
                    "/api/proposals/" + id + "/versions/1",
                    "/api/proposals/" + id + "/findings",
                    "/api/proposals/" + id + "/findings/history",
                    "/api/proposals/" + id + "/precheck",
                    "/api/proposals/" + id + "/sisters",
                    "/api/proposals/" + id + "/attachments/" + attachment,
                    "/proposals/" + id,
                    "/proposals/" + id + "/attachments/" + attachment,
                    "/proposals/" + id + "/attachments/" + attachment + "/preview",
                    "/proposals/" + id + "/attachments/" + attachment + "/pages/1"));
  }

  private void findsNothing(Visitor visitor) {
    assertThat(doors())
        .allSatisfy(
            door -> {
              assertThat(visitor.get(door).isRefused()).as(door).isTrue();
              log.tellOf(door);
            });
  }

  @Test
  void anotherUnitFindsNothing() {
    findsNothing(scenes.applicantOf(scenes.unit(PARK)));
  }

  @Test
  void anotherParkFindsNothing() {
    findsNothing(scenes.reviewerOf(OTHER_PARK));
  }

  @Test
  void anExpertWhoWasNotAskedFindsNothing() {
    findsNothing(scenes.signedIn(Office.of(Role.EXPERT)));
  }

  @Test
  void anotherUnitChangesNothing() {
    Visitor intruder = scenes.administratorOf(scenes.unit(PARK));
    String door = "/api/proposals/" + draft.id();

    List<Answer> answers =
        List.of(
            intruder.json("PUT", door, "{\"revision\":0,\"content\":{\"title\":\"改\"}}"),
            intruder.json("DELETE", door, ""),
            intruder.json("POST", door + "/submission", ""),
            intruder.json("POST", door + "/withdrawal", "{\"reason\":\"x\"}"),
            intruder.json("POST", door + "/reinstatement", "{\"reason\":\"x\"}"),
            intruder.json("DELETE", door + "/attachments/" + attachment, ""),
            intruder.upload(
                door + "/attachments",
                "a.pdf",
                new byte[] {1},
                Map.of("kind", "AUDIT_REPORT", "fiscalYear", "2025")),
            intruder.form("/proposals/" + draft.id() + "/submit", Map.of()),
            intruder.form("/proposals/" + draft.id() + "/withdraw", Map.of("reason", "x")));

    assertThat(answers).extracting(Answer::status).isSubsetOf(403, 404);
    assertThat(service.summary(draft.id())).isEqualTo(draft);
    log.tellOf("PUT " + door);
  }

  @Test
  void anotherPersonsMessageIsNeitherReadNorMarked() {
    Visitor intruder = scenes.applicantOf(scenes.unit(PARK));
    String door = "/messages/" + UUID.randomUUID() + "/open";

    assertThat(intruder.form(door, Map.of()).isRefused()).isTrue();
    log.tellOf(door);
  }

  @Test
  void aListsDocumentsAreNotFoundByGuessing() {
    Visitor intruder = scenes.signedIn(Office.of(Role.BUREAU_OFFICER, "hami"));
    String door = "/selection-lists/" + UUID.randomUUID() + "/documents/" + UUID.randomUUID();

    assertThat(intruder.get(door).isRefused()).isTrue();
    log.tellOf(door);
  }

  @Test
  void theAuditTrailIsForAuditors() {
    Visitor intruder = scenes.applicantOf(scenes.unit(PARK));
    String door = "/audit/proposals/" + submitted.number();

    assertThat(intruder.get(door).status()).isEqualTo(403);
    assertThat(intruder.get(door + "/runs").status()).isEqualTo(403);
    log.tellOf(door + "/runs");
  }
}
