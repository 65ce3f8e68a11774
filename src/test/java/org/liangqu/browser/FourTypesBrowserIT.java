package org.liangqu.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.List;
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

/** All that the sample dossiers hold can be filled in, page by page, and handed in. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "liangqu.database.folder=",
      "liangqu.attachments.folder=target/browser-test-attachments",
      "liangqu.demo.submit=false"
    })
class FourTypesBrowserIT extends BrowserTest {

  @Autowired private Calls calls;
  @Autowired private ObjectMapper json;
  @Autowired private TestRestTemplate rest;

  @Test
  void aClusterIsFilledInAndSubmitted() throws Exception {
    fillInAndSubmit(ProposalType.CLUSTER, "cluster");
  }

  @Test
  void anAcademiciansProjectIsFilledInAndSubmitted() throws Exception {
    fillInAndSubmit(ProposalType.ACADEMICIAN, "academician");
  }

  @Test
  void anEnterprisesProjectIsFilledInAndSubmitted() throws Exception {
    fillInAndSubmit(ProposalType.ENTERPRISE, "enterprise");
  }

  @Test
  void aTransferIsFilledInAndSubmitted() throws Exception {
    fillInAndSubmit(ProposalType.TRANSFER, "transfer");
  }

  private void fillInAndSubmit(ProposalType type, String name) throws Exception {
    Sample sample = SampleDossiers.of(type, calls.all().get(0).year());
    String title = sample.content().title();
    String path;
    try (Person applicant = people.signIn(name + "-applicant")) {
      List<String> expected = applicant.startPage().open(title).precheck();
      Editor editor = applicant.editor().begin(type.label(), title).isAt("基本情况");
      new Filling(editor, sample, json.valueToTree(sample.content())).fillInAll().isComplete();
      path = editor.dossierPath();
      assertThat(applicant.dossier(path).precheck()).isEqualTo(expected);
    }
    isWhatTheSampleHolds(new ProposalInterface(rest, name + "-applicant").read(path), sample);
    try (Person administrator = people.signIn(name + "-unit")) {
      administrator.dossier(path).submit("提交申报");
    }
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
