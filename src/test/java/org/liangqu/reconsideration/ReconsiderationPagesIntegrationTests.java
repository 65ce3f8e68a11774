package org.liangqu.reconsideration;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.liangqu.PageToken.csrf;
import static org.liangqu.proposal.ProposalScenes.administrator;
import static org.liangqu.proposal.ProposalScenes.applicant;
import static org.liangqu.reconsideration.ReconsiderationScenes.OPINION;
import static org.liangqu.reconsideration.ReconsiderationScenes.PARK;
import static org.liangqu.reconsideration.ReconsiderationScenes.REASONS;
import static org.liangqu.reconsideration.ReconsiderationScenes.SUPERVISOR;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.liangqu.identity.IdentityPrincipal;
import org.liangqu.identity.Person;
import org.liangqu.organization.Unit;
import org.liangqu.proposal.ProposalScenes;
import org.liangqu.proposal.ProposalSummary;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@IntegrationTest
class ReconsiderationPagesIntegrationTests {

  private static final String HOSTILE = "<script>alert('复议')</script>请予复议";

  private static final Instant LONG_AGO = Instant.parse("2026-01-12T04:00:00Z");

  @Autowired private MockMvc mvc;
  @Autowired private ProposalScenes scenes;
  @Autowired private ReconsiderationScenes requests;

  private Unit unit;
  private ProposalSummary rejected;

  @BeforeEach
  void aProposalIsRejected() {
    unit = scenes.approvedUnit(PARK);
    rejected = requests.rejected(unit);
  }

  private String page() {
    return "/proposals/" + rejected.id() + "/reconsideration";
  }

  private ResultActions as(Person person, MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request.with(user(new IdentityPrincipal(person))).with(csrf()));
  }

  private MockHttpServletRequestBuilder sent(String reasons) {
    return post(page() + "/send").param("revision", "-1").param("reasons", reasons);
  }

  @Test
  void theDossierLeadsTheUnitThere() throws Exception {
    as(applicant(unit), get("/proposals/" + rejected.id()))
        .andExpect(content().string(allOf(containsString(page()), containsString("申请复议"))));
  }

  @Test
  void theDossierLeadsNobodyThereOnceTheTimeIsOver() throws Exception {
    requests.dateBack(rejected.id(), LONG_AGO);
    as(administrator(unit), get("/proposals/" + rejected.id()))
        .andExpect(content().string(allOf(containsString("现已逾期"), not(containsString(page())))));
  }

  @Test
  void tellsWhatWasRejectedByWhomAndWhy() throws Exception {
    as(applicant(unit), get(page()))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("园区形式审查")))
        .andExpect(content().string(containsString(OPINION)))
        .andExpect(content().string(containsString("每个项目只能申请一次")))
        .andExpect(content().string(not(containsString("提交复议申请"))));
  }

  @Test
  void letsTheAdministratorSend() throws Exception {
    as(administrator(unit), sent(REASONS)).andExpect(redirectedUrl(page()));
    as(administrator(unit), get(page()))
        .andExpect(content().string(containsString("待答复")))
        .andExpect(content().string(containsString("确认撤回")));
  }

  @Test
  void keepsWhatWasTypedWhenItIsRefused() throws Exception {
    as(administrator(unit), sent("不服"))
        .andExpect(redirectedUrl(page()))
        .andExpect(flash().attribute("typed", "不服"))
        .andExpect(flash().attributeExists("refused"));
    as(administrator(unit), get(page()).flashAttr("typed", "没写完的理由"))
        .andExpect(content().string(containsString("没写完的理由")));
  }

  @Test
  void showsWhatPeopleWroteAsText() throws Exception {
    as(administrator(unit), sent(HOSTILE));
    for (String shown : new String[] {page(), "/proposals/" + rejected.id()}) {
      as(administrator(unit), get(shown))
          .andExpect(content().string(not(containsString("<script>alert"))))
          .andExpect(content().string(containsString("&lt;script&gt;")));
    }
  }

  @Test
  void theOfficeReadsTheRequestInTheDossierOnceItIsSent() throws Exception {
    as(administrator(unit), sent(REASONS));
    as(SUPERVISOR, get("/proposals/" + rejected.id()))
        .andExpect(content().string(containsString(REASONS)));
  }

  @Test
  void theOfficeWritesNothingThere() throws Exception {
    as(SUPERVISOR, sent(REASONS)).andExpect(status().isForbidden());
    as(SUPERVISOR, get(page())).andExpect(content().string(not(containsString("<textarea"))));
  }

  @Test
  void anotherUnitFindsNothingThere() throws Exception {
    Person foreign = administrator(scenes.approvedUnit(PARK));
    as(foreign, get(page())).andExpect(status().isNotFound());
    as(foreign, sent(REASONS)).andExpect(status().isNotFound());
    as(foreign, post(page() + "/withdraw")).andExpect(status().isNotFound());
  }
}
