package org.liangqu.portal;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.liangqu.PageToken.csrf;
import static org.liangqu.proposal.ProposalScenes.administrator;
import static org.liangqu.proposal.ProposalScenes.applicant;
import static org.liangqu.proposal.ProposalScenes.officer;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.liangqu.call.Stage;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.IdentityPrincipal;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.organization.Unit;
import org.liangqu.proposal.Attachment;
import org.liangqu.proposal.AttachmentKind;
import org.liangqu.proposal.Attachments;
import org.liangqu.proposal.NewAttachment;
import org.liangqu.proposal.ProposalContent;
import org.liangqu.proposal.ProposalFixtures;
import org.liangqu.proposal.ProposalScenes;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.liangqu.proposal.files.SampleFiles;
import org.liangqu.review.ChecklistScenes;
import org.liangqu.review.ItemAnswer;
import org.liangqu.review.ReviewScenes;
import org.liangqu.review.StageDecisions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@IntegrationTest
class PortalPagesIntegrationTests {

  private static final String PARK = "changjiHitech";
  private static final String HOSTILE = "<script>alert('x')</script>";

  @Autowired private MockMvc mvc;
  @Autowired private ProposalScenes scenes;
  @Autowired private Proposals proposals;
  @Autowired private Attachments attachments;
  @Autowired private StageDecisions decisions;
  @Autowired private ChecklistScenes checklist;
  @Autowired private ReviewScenes reviews;

  private Unit unit;

  @BeforeEach
  void aUnit() {
    unit = scenes.approvedUnit(PARK);
  }

  private ResultActions as(Person person, MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request.with(user(new IdentityPrincipal(person))).with(csrf()));
  }

  private static String page(ProposalSummary proposal) {
    return "/proposals/" + proposal.id();
  }

  private ProposalSummary submitted() {
    return scenes.submitted(scenes.openCall(), unit);
  }

  private ProposalSummary rejectedAtFormalReview(String opinion) {
    ProposalSummary proposal = submitted();
    ActingAs.person(Person.SYSTEM, () -> proposals.enter(proposal.id(), Stage.FORMAL_REVIEW));
    ActingAs.person(
        officer(Role.FORMAL_REVIEWER, PARK),
        () ->
            decisions.record(
                proposal.id(),
                Stage.FORMAL_REVIEW,
                "REJECT",
                opinion,
                checklist.all(proposal.id(), Stage.FORMAL_REVIEW, ItemAnswer.NO, opinion)));
    return proposal;
  }

  @Test
  void showsTheSignInPageToAnybody() throws Exception {
    mvc.perform(get("/sign-in"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("两区科技计划项目审批系统")))
        .andExpect(content().string(containsString("name=\"_csrf\"")))
        .andExpect(content().string(not(containsString("演示账号"))));
  }

  @Test
  void saysSoWhenTheSignInFailed() throws Exception {
    mvc.perform(get("/sign-in?error")).andExpect(content().string(containsString("账号或密码不正确")));
  }

  @Test
  void showsApplicantsTheirUnitsProposals() throws Exception {
    ProposalSummary proposal = submitted();
    as(applicant(unit), get("/"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("本单位的申报")))
        .andExpect(content().string(containsString(proposal.number())))
        .andExpect(content().string(not(containsString("tasklist"))));
  }

  @Test
  void leadsOfficersToTheirTasks() throws Exception {
    as(officer(Role.FORMAL_REVIEWER, PARK), get("/"))
        .andExpect(content().string(containsString("/camunda/app/tasklist/default/")))
        .andExpect(content().string(not(containsString("/camunda/app/admin/"))));
  }

  @Test
  void showsTheDossierWithWhatPeopleTypedAsText() throws Exception {
    ProposalContent titled = ProposalContent.titled(HOSTILE);
    ProposalSummary draft = scenes.draft(scenes.openCall(), unit, titled);
    as(applicant(unit), get(page(draft)))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString(HOSTILE))))
        .andExpect(content().string(containsString("&lt;script&gt;")));
  }

  @Test
  void showsEverySectionOfAFullForm() throws Exception {
    ProposalSummary draft = scenes.draft(scenes.openCall(), unit, ProposalFixtures.everything());
    as(administrator(unit), get(page(draft)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("提交前预检")))
        .andExpect(content().string(containsString("院士及团队")))
        .andExpect(content().string(containsString("成果转化与产业化")))
        .andExpect(content().string(containsString("企业研发能力")));
  }

  @Test
  void hidesTheDossierFromOtherUnits() throws Exception {
    ProposalSummary proposal = submitted();
    Unit other = scenes.approvedUnit(PARK);
    as(applicant(other), get(page(proposal)))
        .andExpect(status().isNotFound())
        .andExpect(content().string(not(containsString(proposal.title()))));
    as(applicant(unit), get("/proposals/" + UUID.randomUUID())).andExpect(status().isNotFound());
    as(applicant(unit), get("/proposals/nonsense")).andExpect(status().isNotFound());
  }

  @Test
  void countsTheGroupsProposalsButDoesNotShowWhatTheySay() throws Exception {
    Unit daughter = scenes.approvedSubsidiary(PARK, unit.creditCode());
    ProposalSummary sister = submitted();
    ProposalSummary draft =
        scenes.draft(scenes.openCall(), daughter, ProposalContent.titled("子公司的草稿"));
    as(applicant(daughter), get(page(draft)))
        .andExpect(content().string(containsString("母子公司申报")))
        .andExpect(content().string(containsString("1/3")))
        .andExpect(content().string(containsString("本项目提交后为第 2 项")))
        .andExpect(content().string(containsString(unit.name())))
        .andExpect(content().string(not(containsString(sister.title()))));
  }

  @Test
  void saysNothingOfAGroupWhereThereIsNone() throws Exception {
    as(applicant(unit), get(page(submitted())))
        .andExpect(content().string(not(containsString("sisters-heading"))));
  }

  @Test
  void tellsApplicantsTheOpinionButNotWhoGaveIt() throws Exception {
    ProposalSummary proposal = rejectedAtFormalReview("材料不完整" + HOSTILE);
    String reviewer = officer(Role.FORMAL_REVIEWER, PARK).name() + "（";
    as(applicant(unit), get(page(proposal)))
        .andExpect(content().string(containsString("材料不完整&lt;script&gt;")))
        .andExpect(content().string(not(containsString(reviewer))));
    as(officer(Role.PARK_SUPERVISOR, PARK), get(page(proposal)))
        .andExpect(content().string(containsString(reviewer)));
  }

  @Test
  void showsTheOfficesAnswersToTheChecklistWithTheGuidesSentence() throws Exception {
    ProposalSummary proposal = rejectedAtFormalReview("条件尚不具备");
    as(applicant(unit), get(page(proposal)))
        .andExpect(content().string(containsString("申报单位是否具备与项目实施相匹配的基础条件和能力？")))
        .andExpect(content().string(containsString("具备与项目实施相匹配的基础条件和能力</blockquote>")));
  }

  @Test
  void showsTheExpertsAnswersToTheBureauAndNeverToTheApplicant() throws Exception {
    ProposalSummary proposal = submitted();
    reviews.toExpertReview(proposal.id());
    reviews.score(proposal.id(), PARK, "10");
    as(officer(Role.BUREAU_OFFICER, "changji"), get(page(proposal)))
        .andExpect(content().string(containsString("是 5，否 0，不适用 0")));
    as(applicant(unit), get(page(proposal)))
        .andExpect(content().string(not(containsString("专家独立回答"))));
  }

  @Test
  void leadsTheUnitsPeopleToTheSubmission() throws Exception {
    ProposalSummary draft = scenes.draft(scenes.openCall(), unit);
    as(administrator(unit), get(page(draft))).andExpect(content().string(containsString("核对并提交")));
    as(applicant(unit), get(page(draft))).andExpect(content().string(containsString("送单位确认")));
  }

  @Test
  void refusesAnApplicantsSubmission() throws Exception {
    ProposalSummary draft = scenes.draft(scenes.openCall(), unit);
    as(applicant(unit), post(page(draft) + "/submit")).andExpect(status().isForbidden());
  }

  @Test
  void takesNoActionWithoutTheToken() throws Exception {
    ProposalSummary draft = scenes.draft(scenes.openCall(), unit);
    mvc.perform(
            post(page(draft) + "/submit").with(user(new IdentityPrincipal(administrator(unit)))))
        .andExpect(status().isForbidden());
  }

  @Test
  void servesAttachmentsAsDownloadsToReaders() throws Exception {
    ProposalSummary draft = scenes.draft(scenes.openCall(), unit);
    Attachment file = attach(draft);
    String path = page(draft) + "/attachments/" + file.id();
    as(applicant(unit), get(path))
        .andExpect(status().isOk())
        .andExpect(header().string("Content-Disposition", containsString("attachment")))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"));
    as(applicant(scenes.approvedUnit(PARK)), get(path)).andExpect(status().isNotFound());
  }

  private Attachment attach(ProposalSummary draft) {
    byte[] pdf = SampleFiles.pdf("说明");
    return ActingAs.person(
        applicant(unit),
        () ->
            attachments.attach(
                draft.id(),
                new NewAttachment(
                    AttachmentKind.OTHER,
                    null,
                    null,
                    null,
                    "说明.pdf",
                    new ByteArrayInputStream(pdf))));
  }

  @Test
  void showsAnEmptyInbox() throws Exception {
    as(applicant(unit), get("/messages"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("还没有消息")));
  }

  @Test
  void opensNobodyElsesMessage() throws Exception {
    as(applicant(unit), post("/messages/" + UUID.randomUUID() + "/open"))
        .andExpect(status().isNotFound());
  }
}
