package org.liangqu.portal.editor;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.liangqu.PageToken.csrf;
import static org.liangqu.proposal.ProposalScenes.administrator;
import static org.liangqu.proposal.ProposalScenes.applicant;
import static org.liangqu.proposal.ProposalScenes.officer;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liangqu.IntegrationTest;
import org.liangqu.call.ProposalType;
import org.liangqu.identity.IdentityPrincipal;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.organization.Unit;
import org.liangqu.proposal.ProposalContent;
import org.liangqu.proposal.ProposalFixtures;
import org.liangqu.proposal.ProposalScenes;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.files.SampleFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@IntegrationTest
class EditorIntegrationTests {

  private static final String PARK = "changjiHitech";

  private static final String PLAN =
      """
      [{"year":"2026","requested":"200","selfRaised":"300"},
      {"year":"2027","requested":"200","selfRaised":"300"}]\
      """;

  @Autowired private MockMvc mvc;
  @Autowired private ProposalScenes scenes;

  private Unit unit;

  @BeforeEach
  void aUnit() {
    unit = scenes.approvedUnit(PARK);
  }

  private ResultActions as(Person person, MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request.with(user(new IdentityPrincipal(person))).with(csrf()));
  }

  private ProposalSummary titled(String title) {
    return scenes.draft(scenes.openCall(), unit, ProposalContent.titled(title));
  }

  private static String page(ProposalSummary proposal, String section) {
    return "/proposals/%s/edit/%s".formatted(proposal.id(), section);
  }

  private static MockHttpServletRequestBuilder change(
      ProposalSummary proposal, Person person, String field, String base, String value) {
    return post(page(proposal, "fields"))
        .contentType(MediaType.APPLICATION_JSON)
        .content(
            """
            {"field": "%s", "base": "%s", "value": "%s", "account": "%s"}\
            """
                .formatted(field, base, value, person.id()));
  }

  @ParameterizedTest
  @EnumSource(ProposalType.class)
  void showsEverySectionOfEveryType(ProposalType type) throws Exception {
    ProposalSummary draft =
        scenes.draft(
            scenes.openCall(), unit, type, ProposalFixtures.content(type, unit.creditCode()));
    for (String section :
        new String[] {"basics", "units", "funds", "indicators", "type", "declarations"}) {
      as(applicant(unit), get(page(draft, section)))
          .andExpect(status().isOk())
          .andExpect(content().string(containsString("data-field")));
    }
    as(applicant(unit), get(page(draft, "attachments")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("上传附件")));
  }

  @Test
  void offersOnlyTheSectionsThatTheTypeNeeds() throws Exception {
    ProposalSummary draft =
        scenes.draft(
            scenes.openCall(), unit, ProposalType.TRANSFER, ProposalContent.titled("成果转化"));
    as(applicant(unit), get(page(draft, "basics")))
        .andExpect(content().string(not(containsString("/edit/subprojects"))));
    as(applicant(unit), get(page(draft, "subprojects"))).andExpect(status().isNotFound());
  }

  @Test
  void leadsToTheFirstSectionThatIsNotDone() throws Exception {
    ProposalSummary draft = titled("刚起名");
    as(applicant(unit), get("/proposals/%s/edit".formatted(draft.id())))
        .andExpect(redirectedUrl(page(draft, "basics")));
  }

  @Test
  void leadsToTheSectionOfAField() throws Exception {
    ProposalSummary draft = titled("刚起名");
    as(
            applicant(unit),
            get("/proposals/%s/edit".formatted(draft.id()))
                .queryParam("field", "participants[0].creditCode"))
        .andExpect(redirectedUrl(page(draft, "units") + "#f-participants-0-creditCode"));
  }

  @Test
  void showsWhatIsMissingWithItsClause() throws Exception {
    as(applicant(unit), get(page(titled("刚起名"), "declarations")))
        .andExpect(content().string(containsString("还差")))
        .andExpect(content().string(containsString("#clause-四.2")));
  }

  @Test
  void callsABlankOverWhichAProposalWouldEndMissingOnly() throws Exception {
    as(applicant(unit), get(page(titled("刚起名"), "basics")))
        .andExpect(content().string(containsString("未填写研究性质")))
        .andExpect(content().string(not(containsString("不予受理"))));
  }

  @Test
  void savesAFieldAsItIsTyped() throws Exception {
    ProposalSummary draft = titled("刚起名");
    as(applicant(unit), change(draft, applicant(unit), "requestedFunds", "", "１,200.5万元"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.value").value("1200.5"))
        .andExpect(jsonPath("$.problems").isEmpty());
  }

  @Test
  void showsAWrongValueAgainWithWhatIsWrong() throws Exception {
    ProposalSummary draft = titled("刚起名");
    as(applicant(unit), change(draft, applicant(unit), "requestedFunds", "", "1,200万"));
    as(applicant(unit), get(page(draft, "funds")))
        .andExpect(content().string(containsString("value=\"1,200万\"")))
        .andExpect(content().string(containsString("单位已是万元")));
  }

  @Test
  void answersTheSecondOfTwoWithBothValues() throws Exception {
    ProposalSummary draft = titled("起初");
    as(applicant(unit), change(draft, applicant(unit), "title", "起初", "甲"));
    as(administrator(unit), change(draft, administrator(unit), "title", "起初", "乙"))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.theirs").value("甲"))
        .andExpect(jsonPath("$.baseWords").value("起初"))
        .andExpect(jsonPath("$.changedBy").value(applicant(unit).name()));
  }

  @Test
  void savesNothingForAnotherAccountThanThePageWasOpenedBy() throws Exception {
    ProposalSummary draft = titled("起初");
    as(administrator(unit), change(draft, applicant(unit), "title", "起初", "甲"))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.detail").value(containsString("另一个账号")));
  }

  @Test
  void hidesTheEditorFromOtherUnits() throws Exception {
    ProposalSummary draft = titled("起初");
    Unit other = scenes.approvedUnit(PARK);
    as(applicant(other), get(page(draft, "basics"))).andExpect(status().isNotFound());
    as(applicant(other), change(draft, applicant(other), "title", "起初", "甲"))
        .andExpect(status().isNotFound());
  }

  @Test
  void worksAsAPlainForm() throws Exception {
    ProposalSummary draft = titled("起初");
    as(
            applicant(unit),
            post(page(draft, "funds"))
                .param("base.requestedFunds", "\"\"")
                .param("requestedFunds", "90")
                .param("base.yearlyPlan", "[]")
                .param("yearlyPlan[0].year", "2026")
                .param("yearlyPlan[0].requested", "若干")
                .param("go", "indicators"))
        .andExpect(redirectedUrl(page(draft, "indicators")));
    as(applicant(unit), get(page(draft, "funds")))
        .andExpect(content().string(containsString("value=\"90\"")))
        .andExpect(content().string(containsString("value=\"若干\"")));
  }

  @Test
  void addsARowToAPlainForm() throws Exception {
    ProposalSummary draft = titled("起初");
    as(applicant(unit), post(page(draft, "indicators")).param("row", "add:indicators:0"))
        .andExpect(redirectedUrl(page(draft, "indicators") + "?add=indicators"));
  }

  @Test
  void removesARowFromAPlainForm() throws Exception {
    ProposalSummary draft =
        scenes.draft(scenes.openCall(), unit, ProposalFixtures.cluster(unit.creditCode()));
    as(
        applicant(unit),
        post(page(draft, "funds"))
            .param("base.yearlyPlan", PLAN)
            .param("yearlyPlan[0].year", "2026")
            .param("yearlyPlan[1].year", "2027")
            .param("row", "remove:yearlyPlan:0"));
    as(applicant(unit), get(page(draft, "funds")))
        .andExpect(content().string(containsString("value=\"2027\"")))
        .andExpect(content().string(not(containsString("value=\"2026\""))));
  }

  @Test
  void showsBothValuesOnAPlainForm() throws Exception {
    ProposalSummary draft = titled("起初");
    as(applicant(unit), change(draft, applicant(unit), "title", "起初", "甲的名称"));
    as(
            administrator(unit),
            post(page(draft, "basics")).param("base.title", "\"起初\"").param("title", "乙的名称"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("甲的名称")))
        .andExpect(content().string(containsString("value=\"乙的名称\"")));
  }

  @Test
  void takesAFile() throws Exception {
    ProposalSummary draft = titled("起初");
    byte[] file = SampleFiles.pdf("协议");
    mvc.perform(
            multipart(page(draft, "attachments") + "/files")
                .file(new MockMultipartFile("file", "协议.pdf", "application/pdf", file))
                .param("kind", "COOPERATION_AGREEMENT")
                .with(user(new IdentityPrincipal(applicant(unit))))
                .with(csrf()))
        .andExpect(redirectedUrl(page(draft, "attachments")));
    as(applicant(unit), get(page(draft, "attachments")))
        .andExpect(content().string(containsString("协议.pdf")));
  }

  @Test
  void saysWhatIsWrongWithAFilesYear() throws Exception {
    ProposalSummary draft = titled("起初");
    mvc.perform(
            multipart(page(draft, "attachments") + "/files")
                .file("file", new byte[] {1})
                .param("kind", "BALANCE_SHEET")
                .param("fiscalYear", "去年")
                .with(user(new IdentityPrincipal(applicant(unit))))
                .with(csrf()))
        .andExpect(flash().attributeExists("refused"));
  }

  @Test
  void listsTheUnitsProposalsWithWhatIsNext() throws Exception {
    titled("正在填写的申报");
    as(applicant(unit), get("/proposals"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("正在填写的申报")))
        .andExpect(content().string(containsString("继续填写")));
  }

  @Test
  void listsNothingForOfficers() throws Exception {
    as(officer(Role.FORMAL_REVIEWER, PARK), get("/proposals")).andExpect(status().isForbidden());
  }

  @Test
  void startsAProposalOfTheChosenType() throws Exception {
    scenes.openCall();
    as(applicant(unit), get("/proposals/new"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("财政资金 300 至 500 万元")));
    as(
            applicant(unit),
            post("/proposals/new")
                .param("call", scenes.openCall().id().toString())
                .param("unit", unit.id().toString())
                .param("type", "CLUSTER")
                .param("title", "新的申报"))
        .andExpect(redirectedUrlPattern("/proposals/*/edit/basics"));
  }

  @Test
  void warnsOfAProposalOfAnotherType() throws Exception {
    String number = scenes.submitted(scenes.openCall(), unit).number();
    as(applicant(unit), get("/proposals/new"))
        .andExpect(content().string(containsString("本单位已申报" + number)));
  }

  @Test
  void asksForTheTypeOfANewProposal() throws Exception {
    as(
            applicant(unit),
            post("/proposals/new")
                .param("call", scenes.openCall().id().toString())
                .param("unit", unit.id().toString())
                .param("title", "还没有选类型"))
        .andExpect(content().string(containsString("请先选择项目类型")))
        .andExpect(content().string(containsString("value=\"还没有选类型\"")));
  }
}
