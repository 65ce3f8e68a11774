package org.liangqu.portal;

import static org.assertj.core.api.Assertions.assertThat;
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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.EnumSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.liangqu.call.Stage;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.IdentityPrincipal;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.organization.Unit;
import org.liangqu.proposal.ProposalScenes;
import org.liangqu.proposal.ProposalStatus;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@IntegrationTest
class WithdrawalPageIntegrationTests {

  private static final String PARK = "changjiHitech";
  private static final String REASON = "技术路线有变，明年再报";

  @Autowired private MockMvc mvc;
  @Autowired private ProposalScenes scenes;
  @Autowired private Proposals proposals;

  private Unit unit;
  private ProposalSummary proposal;

  @BeforeEach
  void aSubmittedProposal() {
    unit = scenes.approvedUnit(PARK);
    proposal = scenes.submitted(scenes.openCall(), unit);
  }

  private ResultActions as(Person person, MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request.with(user(new IdentityPrincipal(person))).with(csrf()));
  }

  private String dossier() {
    return "/proposals/" + proposal.id();
  }

  private MockHttpServletRequestBuilder page() {
    return get(dossier() + "/withdraw");
  }

  private MockHttpServletRequestBuilder withdrawal() {
    return post(dossier() + "/withdraw").param("reason", REASON);
  }

  private ProposalStatus state() {
    return ActingAs.person(Person.SYSTEM, () -> proposals.summary(proposal.id()).status());
  }

  @Test
  void saysWhatAWithdrawalMeansBeforeItAsks() throws Exception {
    as(administrator(unit), page())
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("不能恢复，也不能申请复议")))
        .andExpect(content().string(containsString("可以另外新建申报")))
        .andExpect(content().string(containsString("确认撤回")));
  }

  @Test
  void withdrawsWithAReasonAndSaysSoOnTheDossier() throws Exception {
    as(administrator(unit), withdrawal().param("understood", "true"))
        .andExpect(redirectedUrl(dossier()))
        .andExpect(flash().attributeExists("done"));
    as(applicant(unit), get(dossier()))
        .andExpect(content().string(containsString("项目已撤回，审批终止。")))
        .andExpect(content().string(containsString(REASON)));
  }

  @Test
  void asksAgainWithTheReasonTypedUnlessItIsUnderstood() throws Exception {
    as(administrator(unit), withdrawal())
        .andExpect(redirectedUrl(dossier() + "/withdraw"))
        .andExpect(flash().attribute("typed", REASON))
        .andExpect(flash().attributeExists("refused"));
    assertThat(state()).isEqualTo(ProposalStatus.IN_REVIEW);
  }

  @Test
  void asksForAReason() throws Exception {
    as(
            administrator(unit),
            post(dossier() + "/withdraw").param("reason", " ").param("understood", "true"))
        .andExpect(flash().attributeExists("refused"));
    assertThat(state()).isEqualTo(ProposalStatus.IN_REVIEW);
  }

  @Test
  void offersNothingOnceTheDepartmentHasIt() throws Exception {
    for (Stage stage : EnumSet.range(Stage.FORMAL_REVIEW, Stage.INTAKE)) {
      ActingAs.person(Person.SYSTEM, () -> proposals.enter(proposal.id(), stage));
    }
    as(administrator(unit), page())
        .andExpect(content().string(containsString("不能再撤回；确需终止的")))
        .andExpect(content().string(not(containsString("确认撤回"))));
    as(administrator(unit), withdrawal().param("understood", "true"))
        .andExpect(flash().attributeExists("refused"));
    assertThat(state()).isEqualTo(ProposalStatus.IN_REVIEW);
  }

  @Test
  void isTheUnitsAdministratorsAlone() throws Exception {
    as(applicant(unit), page()).andExpect(status().isForbidden());
    as(officer(Role.PARK_SUPERVISOR, PARK), page()).andExpect(status().isForbidden());
    Unit other = scenes.approvedUnit(PARK);
    as(administrator(other), page()).andExpect(status().isNotFound());
    as(administrator(other), withdrawal().param("understood", "true"))
        .andExpect(status().isNotFound());
    assertThat(state()).isEqualTo(ProposalStatus.IN_REVIEW);
  }
}
