package org.liangqu.portal.printable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.liangqu.proposal.ProposalScenes.applicant;
import static org.liangqu.proposal.ProposalScenes.officer;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.node.TextNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.liangqu.call.Stage;
import org.liangqu.export.ExportRecord;
import org.liangqu.export.Exports;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.IdentityPrincipal;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.organization.Unit;
import org.liangqu.proposal.ProposalScenes;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.liangqu.proposal.Receipts;
import org.liangqu.proposal.draft.Drafts;
import org.liangqu.review.ReviewScenes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@IntegrationTest
class PrintablePagesIntegrationTests {

  private static final String PARK = "changjiHitech";
  private static final Person AUDITOR =
      new Person("printing-auditor", "审计员", Set.of(Office.of(Role.AUDITOR)));

  @Autowired private MockMvc mvc;
  @Autowired private ProposalScenes scenes;
  @Autowired private ReviewScenes reviews;
  @Autowired private Proposals proposals;
  @Autowired private Receipts receipts;
  @Autowired private Drafts drafts;
  @Autowired private Exports exports;

  private Unit unit;

  @BeforeEach
  void aUnit() {
    unit = scenes.approvedUnit(PARK);
  }

  private ProposalSummary submitted() {
    return scenes.soundlySubmitted(scenes.openCall(), unit);
  }

  private ProposalSummary returned() {
    ProposalSummary proposal = submitted();
    ActingAs.person(
        Person.SYSTEM,
        () -> {
          proposals.enter(proposal.id(), Stage.FORMAL_REVIEW);
          proposals.returnForCorrection(proposal.id(), Stage.FORMAL_REVIEW, "请补正", null);
        });
    return proposal;
  }

  private void rename(ProposalSummary proposal, String title) {
    TextNode before = TextNode.valueOf(proposal.title());
    ActingAs.person(
        applicant(unit),
        () -> drafts.save(proposal.id(), "title", before, TextNode.valueOf(title)));
  }

  private ResultActions open(Person person, ProposalSummary proposal, String path)
      throws Exception {
    return mvc.perform(
        get("/proposals/" + proposal.id() + path).with(user(new IdentityPrincipal(person))));
  }

  private String file(Person person, ProposalSummary proposal, String path) throws Exception {
    byte[] file =
        open(person, proposal, path)
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    return text(file);
  }

  private static String text(byte[] file) throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
        XWPFWordExtractor words = new XWPFWordExtractor(document)) {
      return words.getText();
    }
  }

  @Test
  void marksWhatIsNotSubmittedAsADraft() throws Exception {
    ProposalSummary draft = scenes.soundDraft(scenes.openCall(), unit);
    open(applicant(unit), draft, "/print")
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("class=\"doc-mark\"")))
        .andExpect(content().string(containsString("草稿（第 1 版）")))
        .andExpect(content().string(not(containsString("正式上报版"))));
    assertThat(file(applicant(unit), draft, "/print.docx")).contains("尚未编号", "草稿（第 1 版）");
  }

  @Test
  void bearsTheReceiptsNumberTimeAndHash() throws Exception {
    ProposalSummary proposal = submitted();
    String hash = ActingAs.person(applicant(unit), () -> receipts.of(proposal.id(), 1)).hash();
    open(applicant(unit), proposal, "/versions/1/print")
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("正式上报版（第 1 版）"),
                        containsString(proposal.number()),
                        containsString("data-running-hash=\"SHA-256 " + hash + "\""))))
        .andExpect(content().string(not(containsString("doc-mark"))));
    assertThat(file(applicant(unit), proposal, "/versions/1/print.docx"))
        .contains("正式上报版（第 1 版）", proposal.number(), hash);
  }

  @Test
  void staysOfficialWhileTheNextVersionIsADraft() throws Exception {
    ProposalSummary proposal = returned();
    rename(proposal, "正在修改的名称");
    open(applicant(unit), proposal, "/print")
        .andExpect(content().string(containsString("草稿（第 2 版）")))
        .andExpect(content().string(containsString("正在修改的名称")));
    open(applicant(unit), proposal, "/versions/1/print")
        .andExpect(content().string(containsString("正式上报版（第 1 版）")))
        .andExpect(content().string(not(containsString("正在修改的名称"))));
  }

  @Test
  void hidesTheOpenVersionFromOfficers() throws Exception {
    ProposalSummary proposal = returned();
    rename(proposal, "正在修改的名称");
    Person officer = officer(Role.FORMAL_REVIEWER, PARK);
    open(officer, proposal, "/versions/2/print").andExpect(status().isNotFound());
    open(officer, proposal, "/versions/2/print.docx").andExpect(status().isNotFound());
    open(officer, proposal, "/print")
        .andExpect(content().string(containsString("正式上报版（第 1 版）")))
        .andExpect(content().string(not(containsString("正在修改的名称"))));
  }

  @Test
  void isHiddenFromWhoMayNotSeeTheProposal() throws Exception {
    ProposalSummary proposal = submitted();
    Person stranger = applicant(scenes.approvedUnit(PARK));
    for (String path : List.of("/print", "/print.docx", "/versions/1/print")) {
      open(stranger, proposal, path).andExpect(status().isNotFound());
    }
    open(officer(Role.FORMAL_REVIEWER, "hamiHitech"), proposal, "/print.docx")
        .andExpect(status().isNotFound());
  }

  @Test
  void masksTheContactInTheFilesOfExperts() throws Exception {
    ProposalSummary proposal = submitted();
    List<String> experts = reviews.experts(5);
    reviews.toExpertReview(proposal.id());
    ActingAs.person(ReviewScenes.coordinator(PARK), () -> reviews.appoint(proposal.id(), experts));
    Person expert = ReviewScenes.person(experts.get(0));
    assertThat(file(expert, proposal, "/print.docx")).doesNotContain("0991-0000000");
    assertThat(file(applicant(unit), proposal, "/print.docx")).contains("0991-0000000");
  }

  @Test
  void showsWhatPeopleTypedAsText() throws Exception {
    ProposalSummary proposal = returned();
    rename(proposal, "<script>alert('x')</script>");
    open(applicant(unit), proposal, "/print")
        .andExpect(content().string(not(containsString("<script>alert"))))
        .andExpect(content().string(containsString("&lt;script&gt;alert")));
    assertThat(file(applicant(unit), proposal, "/print.docx"))
        .contains("<script>alert('x')</script>");
  }

  @Test
  void isOnRecordBeforeItLeaves() throws Exception {
    ProposalSummary proposal = submitted();
    open(applicant(unit), proposal, "/print.docx")
        .andExpect(header().string("Content-Disposition", containsString("attachment")));
    List<ExportRecord> made =
        ActingAs.person(
            AUDITOR, () -> exports.search(proposal.number(), PageRequest.of(0, 5)).getContent());
    assertThat(made)
        .singleElement()
        .satisfies(
            record -> {
              assertThat(record.what()).isEqualTo("申报书");
              assertThat(record.fileName()).isEqualTo(proposal.number() + "-第1版-申报书.docx");
              assertThat(record.personId()).isEqualTo(applicant(unit).id());
            });
  }

  @Test
  void isLinkedFromDossierEditorAndReceipt() throws Exception {
    ProposalSummary proposal = returned();
    String current = "/proposals/" + proposal.id() + "/print\"";
    String first = "/proposals/" + proposal.id() + "/versions/1/print\"";
    assertThat(page(proposal, "")).contains(current, first, "/print.docx\"");
    assertThat(page(proposal, "?version=1")).contains(first, "/versions/1/print.docx\"");
    assertThat(page(proposal, "/edit/basics")).contains(current);
    assertThat(page(proposal, "/versions/1/receipt")).contains(first);
  }

  private String page(ProposalSummary proposal, String path) throws Exception {
    return open(applicant(unit), proposal, path)
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }
}
