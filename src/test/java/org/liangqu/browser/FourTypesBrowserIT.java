package org.liangqu.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.liangqu.call.Calls;
import org.liangqu.call.ProposalType;
import org.liangqu.portal.demo.SampleDossiers;
import org.liangqu.portal.demo.SampleDossiers.Sample;
import org.liangqu.proposal.ProposalContent;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A new applicant of each type, from the invitation to the receipt, fills in all that the sample
 * dossiers hold.
 */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "liangqu.database.folder=",
      "liangqu.attachments.folder=target/browser-test-attachments",
      "liangqu.demo.submit=false"
    })
@DirtiesContext
class FourTypesBrowserIT extends BrowserTest {

  private static final String PASSWORD = "tianshan-blue-lake";

  private static final Mailbox MAILS = new Mailbox();

  @Autowired private Calls calls;
  @Autowired private ObjectMapper json;
  @Autowired private TestRestTemplate rest;

  @DynamicPropertySource
  static void sendMailThere(DynamicPropertyRegistry registry) {
    registry.add("spring.mail.host", () -> "localhost");
    registry.add("spring.mail.port", MAILS::port);
  }

  @AfterAll
  static void closeMailbox() {
    MAILS.close();
  }

  @Test
  void aClusterGetsItsReceipt() throws Exception {
    getsItsReceipt(ProposalType.CLUSTER, "cluster");
  }

  @Test
  void anAcademiciansProjectGetsItsReceipt() throws Exception {
    getsItsReceipt(ProposalType.ACADEMICIAN, "academician");
  }

  @Test
  void anEnterprisesProjectGetsItsReceipt() throws Exception {
    getsItsReceipt(ProposalType.ENTERPRISE, "enterprise");
  }

  @Test
  void aTransferGetsItsReceipt() throws Exception {
    getsItsReceipt(ProposalType.TRANSFER, "transfer");
  }

  private void getsItsReceipt(ProposalType type, String unit) throws Exception {
    Sample sample = SampleDossiers.of(type, calls.all().get(0).year());
    String account = unit + "-newcomer";
    String path;
    try (Person administrator = people.signIn(unit + "-unit")) {
      List<String> expected = precheckOf(sample, administrator);
      administrator.unitPeople().invite("新同事", account, account + "@demo.example");
      String link = MAILS.linkSentTo(account + "@demo.example");
      try (Person applicant = people.accept(link, account, PASSWORD)) {
        path = fillIn(sample, applicant);
        assertThat(applicant.dossier(path).precheck()).isEqualTo(expected);
        applicant.submission(path).isComplete().handOver("请核对后提交");
      }
      isWhatTheSampleHolds(new ProposalInterface(rest, account, PASSWORD).read(path), sample);
      Receipt receipt = administrator.submission(path).shows("请核对后提交").submit();
      receipt.isComplete().isForVersion(1);
      people.visitAsAStranger(
          "/receipts/check?number=%s&hash=%s".formatted(receipt.number(), receipt.hash()), "有效。");
    }
  }

  private List<String> precheckOf(Sample sample, Person administrator) {
    return administrator.startPage().open(sample.content().title()).precheck();
  }

  private String fillIn(Sample sample, Person applicant) {
    Editor editor = applicant.editor().begin(sample.type().label(), sample.content().title());
    JsonNode content = json.valueToTree(sample.content());
    return new Filling(editor.isAt("基本情况"), sample, content).fillInAll().isComplete().dossierPath();
  }

  private void isWhatTheSampleHolds(JsonNode saved, Sample sample) throws JsonProcessingException {
    assertThat(json.treeToValue(saved.get("content"), ProposalContent.class))
        .usingRecursiveComparison()
        .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
        .isEqualTo(sample.content());
    assertThat(saved.get("attachments"))
        .extracting(file -> file.get("fileName").asText(), file -> file.get("kind").asText())
        .containsExactlyInAnyOrderElementsOf(
            sample.files().stream()
                .map(file -> tuple(file.fileName(), file.kind().name()))
                .toList());
  }
}
