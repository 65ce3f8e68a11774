package org.liangqu.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangqu.attacks.AttackScenes.PARK;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangqu.IntegrationTest;
import org.liangqu.call.Stage;
import org.liangqu.identity.Office;
import org.liangqu.identity.Role;
import org.liangqu.organization.Unit;
import org.liangqu.proposal.ProposalContent;
import org.liangqu.proposal.ProposalFixtures;
import org.liangqu.proposal.ProposalScenes;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.workflow.ApprovalScenes;
import org.springframework.beans.factory.annotation.Autowired;

/** What people write is text: in pages, forms, queries, headers and the log. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InjectionAttacksTests {

  private static final String SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(2)>";
  private static final String EXPRESSIONS = "${7777*3} #{7777*3} *{7777*3} [[${7777*3}]] = 7777*3";
  private static final String PRODUCT = "23331";

  @RegisterExtension final SecurityLines log = new SecurityLines();

  @Autowired private AttackScenes scenes;
  @Autowired private ProposalScenes proposals;
  @Autowired private ApprovalScenes approvals;
  @Autowired private ObjectMapper json;

  private Unit unit;
  private ProposalSummary proposal;
  private Task task;

  @BeforeAll
  void aProposalFullOfThem() throws IOException {
    unit = scenes.unit(PARK);
    proposal = submitted(SCRIPT + EXPRESSIONS);
    approvals.bring(proposal, Stage.FORMAL_REVIEW);
    task = approvals.openTask(proposal);
  }

  /** Every text of a sound form says the same. */
  private ProposalSummary submitted(String text) throws IOException {
    ProposalSummary draft = proposals.soundDraft(proposals.openCall(), unit);
    Visitor applicant = scenes.applicantOf(unit);
    String door = "/api/proposals/" + draft.id();
    var view = json.readTree(applicant.get(door).body());
    ProposalContent sound = ProposalFixtures.cluster(unit.creditCode());
    String form =
        json.writeValueAsString(sound)
            .replace(sound.title(), text)
            .replace(sound.summary(), text)
            .replace(sound.cluster().demonstration(), text);
    Answer saved =
        applicant.json(
            "PUT", door, "{\"revision\":%s,\"content\":%s}".formatted(view.get("revision"), form));
    assertThat(saved.status()).as(saved.body()).isEqualTo(200);
    return proposals.submit(unit, draft);
  }

  private static void isText(String body) {
    assertThat(body)
        .doesNotContain("<script>alert(1)")
        .doesNotContain("<img src=x")
        .doesNotContain(PRODUCT)
        .contains("7777*3");
  }

  @Test
  void aTitleIsTextOnEveryPage() {
    Visitor reviewer = scenes.reviewerOf(PARK);
    Visitor auditor = scenes.signedIn(Office.of(Role.AUDITOR));

    isText(reviewer.get("/proposals/" + proposal.id()).body());
    isText(scenes.administratorOf(unit).get("/proposals/" + proposal.id()).body());
    isText(scenes.administratorOf(unit).get("/").body());
    isText(auditor.get("/audit/proposals/" + proposal.number()).body());
    isText(auditor.get("/audit?text=" + proposal.number()).body());
  }

  @Test
  void aTitleIsTextInTheTaskForm() {
    String door = "/camunda/api/engine/engine/default/task/" + task.getId() + "/form-variables";

    String dossier =
        json(scenes.reviewerOf(PARK).get(door).body()).path("dossier").path("value").textValue();

    assertThat(dossier).contains("&lt;script&gt;");
    isText(dossier);
  }

  private JsonNode json(String text) {
    try {
      return json.readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError(text, e);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "' or '1'='1",
        "'; drop table proposal; --",
        "\\' or 1=1 --",
        "%",
        "_",
        "%' or '%'='",
        "\\",
        "$$ || pg_sleep(1) || $$",
        "\u0000"
      })
  void aSearchFindsWhatItSaysAndNoMore(String words) {
    String text = Visitor.encoded(words);

    Answer own = scenes.applicantOf(unit).get("/api/proposals?text=" + text);
    Answer found = scenes.signedIn(Office.of(Role.AUDITOR)).get("/audit?text=" + text);
    Answer registers =
        scenes.administrator().get("/api/registers/credit-records/entries?text=" + text);

    assertThat(own.status()).isIn(200, 400);
    assertThat(found.status()).isIn(200, 400);
    assertThat(registers.status()).isIn(200, 400);
    if (!words.equals("\u0000")) {
      assertThat(own.body()).doesNotContain(proposal.number());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"id;drop table proposal", "lead.unitName,(select 1)", "submittedAt desc--"})
  void aListIsSortedByWhatIsOfferedOnly(String order) {
    Answer answer = scenes.applicantOf(unit).get("/api/proposals?sort=" + Visitor.encoded(order));

    assertThat(answer.status()).isLessThan(500);
    assertThat(answer.body()).doesNotContain("SQL").doesNotContain("org.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a%0d%0aX-Injected: 1.pdf",
        "a\\r\\nX-Injected: 1.pdf",
        "../../../../etc/cron.d/x.pdf",
        "..\\\\..\\\\windows\\\\x.pdf",
        "/etc/passwd",
        "a;filename*=UTF-8''x.html",
        "\u202efdp.exe"
      })
  void aFileNameIsANameAndNothingElse(String name) throws IOException {
    ProposalSummary draft = proposals.draft(proposals.openCall(), unit);
    Visitor applicant = scenes.applicantOf(unit);
    String door = "/api/proposals/" + draft.id() + "/attachments";

    Answer kept =
        applicant.upload(
            door, name, new byte[] {1}, Map.of("kind", "AUDIT_REPORT", "fiscalYear", "2025"));
    assertThat(kept.status()).as(kept.body()).isIn(201, 400, 422);
    if (kept.status() == 201) {
      String shown = json.readTree(kept.body()).get("fileName").textValue();
      assertThat(shown).doesNotContain("/", "\\", "\r", "\n", "\u202e");
      Answer file = applicant.get(kept.header("Location"));
      assertThat(file.headers().firstValue("X-Injected")).isEmpty();
      assertThat(file.header("Content-Disposition")).startsWith("attachment;");
      assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/css/..%2f..%2fapplication.yaml",
        "/css/%2e%2e/%2e%2e/application.yaml",
        "/webjars/..%5c..%5capplication.yaml",
        "/images//..//..//application.yaml",
        "/css/..;/application.yaml",
        "/%2e%2e/%2e%2e/etc/passwd"
      })
  void noPathLeadsOutOfTheStaticFiles(String path) {
    String answer =
        RawRequest.send(
            scenes.port(),
            "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

    assertThat(answer)
        .matches("(?s)HTTP/1\\.1 (400|404|302).*")
        .doesNotContain("application.yaml\r");
  }

  @Test
  void aLineBreakInAPathIsNoLineInTheLog() {
    RawRequest.send(
        scenes.port(),
        "GET /api/x%0d%0arefused%20who=admin HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

    log.tellOf("GET /api/x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${T(java.lang.Runtime).getRuntime()}",
        "#{systemProperties}",
        "[[${@environment}]]",
        "__${7777*3}__::x",
        "<th:block th:text=\"${7777*3}\"/>"
      })
  void aNoticesTextIsNoTemplate(String text) throws IOException {
    Visitor administrator = scenes.administrator();
    String page = administrator.get("/admin/notices").body();
    String sheet = page.replaceAll("(?s).*?href=\"(/admin/notices/[^\"]+)\".*", "$1");

    Answer answer =
        administrator.form(
            sheet + "/preview", Map.of("subject", text, "body", text, "shortText", text));

    assertThat(answer.status()).isIn(200, 422);
    assertThat(answer.body())
        .doesNotContain(PRODUCT)
        .doesNotContain("java.lang.Runtime@")
        .doesNotContain("java.version")
        .doesNotContain("<th:block");
  }
}
