package org.liangqu.portal;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.liangqu.PageToken.csrf;
import static org.liangqu.eligibility.FindingScenes.REASON;
import static org.liangqu.eligibility.FindingScenes.supervisor;
import static org.liangqu.proposal.ProposalScenes.administrator;
import static org.liangqu.proposal.ProposalScenes.applicant;
import static org.liangqu.proposal.ProposalScenes.officer;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.liangqu.eligibility.FindingScenes;
import org.liangqu.identity.IdentityPrincipal;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.organization.Unit;
import org.liangqu.proposal.ProposalScenes;
import org.liangqu.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Pre-check, findings with their facts, and overrides on the dossier's page. */
@IntegrationTest
class FindingPagesIntegrationTests {

  private static final String PARK = "karamayHitech";
  private static final String FORM = "豁免这条意见";

  @Autowired private MockMvc mvc;
  @Autowired private ProposalScenes scenes;
  @Autowired private FindingScenes findings;

  private Unit unit;

  @BeforeEach
  void aUnit() {
    unit = scenes.approvedUnit(PARK);
  }

  private ResultActions as(Person person, MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request.with(user(new IdentityPrincipal(person))).with(csrf()));
  }

  private static String page(UUID id) {
    return "/proposals/" + id;
  }

  private UUID draft() {
    return scenes.draft(scenes.openCall(), unit).id();
  }

  private UUID returned() {
    return findings.submit(unit, draft()).id();
  }

  private MockHttpServletRequestBuilder override(UUID id, String reason) {
    UUID finding = findings.blocking(id).get(0).id();
    return post(page(id) + "/findings/" + finding + "/override").param("reason", reason);
  }

  @Test
  void applicantsFindThePrecheckOnTheirDraftAndAtItsFields() throws Exception {
    UUID id = draft();
    for (Person person : new Person[] {applicant(unit), administrator(unit)}) {
      as(person, get(page(id)))
          .andExpect(status().isOk())
          .andExpect(content().string(containsString("提交前预检")))
          .andExpect(content().string(containsString("id=\"field-attachments-BALANCE_SHEET\"")))
          .andExpect(content().string(containsString("href=\"#field-attachments-BALANCE_SHEET\"")));
    }
  }

  @Test
  void aFindingLeadsToItsClauseInTheCallsGuide() throws Exception {
    String clause = "href=\"/calls/" + scenes.openCall().year() + "#clause-四.3\"";
    as(applicant(unit), get(page(draft()))).andExpect(content().string(containsString(clause)));
  }

  @Test
  void aReturnedProposalTellsWhatIsSolvedAndWhatRemains() throws Exception {
    UUID id = draft();
    findings.request(unit, id, 520);
    findings.submit(unit, id);
    findings.request(unit, id, 510);
    as(applicant(unit), get(page(id)))
        .andExpect(content().string(containsString("预检：仍存在")))
        .andExpect(content().string(containsString("预检：内容有变化，仍存在")))
        .andExpect(content().string(not(containsString("预检：已解决"))));
    findings.request(unit, id, 400);
    as(applicant(unit), get(page(id))).andExpect(content().string(containsString("预检：已解决")));
    as(supervisor(PARK), get(page(id))).andExpect(content().string(not(containsString("预检："))));
  }

  @Test
  void theFactsBehindAFindingUnfold() throws Exception {
    UUID id = returned();
    for (Person person : new Person[] {supervisor(PARK), applicant(unit)}) {
      as(person, get(page(id)))
          .andExpect(content().string(containsString("各类项目共同要求审查</span><span>（第 ")))
          .andExpect(content().string(containsString("上一年度资产负债表")))
          .andExpect(content().string(containsString("命中第")));
    }
  }

  @Test
  void factsOfOthersAreWithheldFromTheUnit() throws Exception {
    UUID id = findings.submit(unit, scenes.soundDraft(scenes.openCall(), unit).id()).id();
    findings.refusedAtBureau(id);
    as(officer(Role.BUREAU_LEADER, "karamay"), get(page(id)))
        .andExpect(content().string(containsString("园区评审论证结论")))
        .andExpect(content().string(not(containsString("不在此显示"))));
    as(applicant(unit), get(page(id)))
        .andExpect(content().string(containsString("所依据的事实涉及其他单位或评审过程，不在此显示")))
        .andExpect(content().string(not(containsString("<dt>园区评审论证结论</dt>"))));
  }

  @Test
  void theFormIsForWhoeverMayOverride() throws Exception {
    UUID id = returned();
    as(supervisor(PARK), get(page(id)))
        .andExpect(content().string(containsString(FORM)))
        .andExpect(content().string(containsString("系统再查到同一情况时不再退回")));
    as(officer(Role.FORMAL_REVIEWER, PARK), get(page(id)))
        .andExpect(content().string(not(containsString(FORM))))
        .andExpect(content().string(containsString("园区主管说明理由豁免")));
    as(applicant(unit), get(page(id)))
        .andExpect(content().string(not(containsString(FORM))))
        .andExpect(content().string(not(containsString("说明理由豁免"))));
    Person auditor = new Person("auditor", "审计员", Set.of(Office.of(Role.AUDITOR)));
    as(auditor, get(page(id))).andExpect(content().string(not(containsString(FORM))));
  }

  @Test
  void anOverrideIsConfirmedAndShownWithWhatComesNext() throws Exception {
    UUID id = returned();
    as(supervisor(PARK), override(id, REASON))
        .andExpect(redirectedUrl(page(id)))
        .andExpect(flash().attributeExists("done"));
    as(supervisor(PARK), get(page(id)))
        .andExpect(content().string(containsString(">" + REASON + "<")))
        .andExpect(content().string(containsString("下一步：")));
    as(applicant(unit), get(page(id)))
        .andExpect(content().string(containsString("已豁免")))
        .andExpect(content().string(not(containsString(REASON))))
        .andExpect(content().string(not(containsString("园区主管，"))));
  }

  @Test
  void aRefusedOverrideKeepsWhatWasTyped() throws Exception {
    UUID id = returned();
    UUID finding = findings.blocking(id).get(0).id();
    as(supervisor(PARK), override(id, "好"))
        .andExpect(redirectedUrl(page(id) + "#finding-" + finding))
        .andExpect(flash().attribute("typedReason", "好"))
        .andExpect(flash().attribute("refusedFinding", finding));
    as(
            supervisor(PARK),
            get(page(id))
                .flashAttr("typedReason", "好<b>")
                .flashAttr("refusedFinding", finding)
                .flashAttr("refused", Refusal.invalid("x", "请填写豁免理由")))
        .andExpect(content().string(containsString("好&lt;b&gt;</textarea>")))
        .andExpect(content().string(containsString("aria-invalid=\"true\"")));
  }

  @Test
  void othersAreRefusedThroughThePageToo() throws Exception {
    UUID id = returned();
    as(applicant(unit), override(id, REASON)).andExpect(status().isForbidden());
    as(officer(Role.FORMAL_REVIEWER, PARK), override(id, REASON)).andExpect(status().isForbidden());
    mvc.perform(override(id, REASON).with(user(new IdentityPrincipal(supervisor(PARK)))))
        .andExpect(status().isForbidden());
  }
}
