package org.liangqu.portal;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.liangqu.proposal.ProposalScenes.applicant;
import static org.liangqu.proposal.ProposalScenes.officer;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.node.TextNode;
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
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.liangqu.proposal.draft.Drafts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@IntegrationTest
class ComparisonPageIntegrationTests {

  private static final String PARK = "changjiHitech";
  private static final String HOSTILE = "<script>alert('x')</script>";

  @Autowired private MockMvc mvc;
  @Autowired private ProposalScenes scenes;
  @Autowired private Proposals proposals;
  @Autowired private Drafts drafts;

  private Unit unit;
  private ProposalSummary proposal;

  @BeforeEach
  void aReturnedProposal() {
    unit = scenes.approvedUnit(PARK);
    proposal = scenes.soundlySubmitted(scenes.openCall(), unit);
    ActingAs.person(
        Person.SYSTEM,
        () -> {
          proposals.enter(proposal.id(), Stage.FORMAL_REVIEW);
          proposals.returnForCorrection(proposal.id(), Stage.FORMAL_REVIEW, "请补正", null);
        });
  }

  private ResultActions compare(Person person, String query) throws Exception {
    return mvc.perform(
        get("/proposals/" + proposal.id() + "/compare" + query)
            .with(user(new IdentityPrincipal(person))));
  }

  private void rename(String title) {
    TextNode before = TextNode.valueOf(proposal.title());
    ActingAs.person(
        applicant(unit),
        () -> drafts.save(proposal.id(), "title", before, TextNode.valueOf(title)));
  }

  @Test
  void showsWhatIsBeingChangedBesideWhatWasSubmitted() throws Exception {
    rename(proposal.title() + "二期");
    compare(applicant(unit), "")
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("（正在修改）")))
        .andExpect(content().string(containsString("<ins class=\"cmp-in\">二期</ins>")))
        .andExpect(content().string(not(containsString("没有变化"))));
  }

  @Test
  void showsWhatDidNotChangeWhereItIsAskedFor() throws Exception {
    rename(proposal.title() + "二期");
    compare(applicant(unit), "?from=1&to=2&all=true")
        .andExpect(content().string(containsString("没有变化")));
  }

  @Test
  void showsWhatPeopleTypedAsText() throws Exception {
    rename(HOSTILE);
    compare(applicant(unit), "")
        .andExpect(content().string(not(containsString(HOSTILE))))
        .andExpect(content().string(containsString("&lt;script&gt;")));
  }

  @Test
  void saysSoWhereThereIsNothingToCompare() throws Exception {
    compare(applicant(unit), "").andExpect(content().string(containsString("完全相同")));
    compare(applicant(unit), "?from=1&to=99").andExpect(status().isNotFound());
    compare(applicant(unit), "?from=x&to=1").andExpect(status().isNotFound());
  }

  @Test
  void hidesTheOpenVersionFromOfficers() throws Exception {
    rename("还没有提交的名称");
    compare(officer(Role.FORMAL_REVIEWER, PARK), "?from=1&to=2")
        .andExpect(status().isNotFound())
        .andExpect(content().string(not(containsString("还没有提交的名称"))));
  }
}
