package org.liangqu.portal;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.liangqu.proposal.ProposalScenes.administrator;
import static org.liangqu.proposal.ProposalScenes.applicant;
import static org.liangqu.proposal.ProposalScenes.officer;
import static org.liangqu.review.ReviewScenes.coordinator;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangqu.IntegrationTest;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.IdentityPrincipal;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.organization.Unit;
import org.liangqu.proposal.ProposalScenes;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.liangqu.proposal.draft.Drafts;
import org.liangqu.review.ReviewScenes;
import org.liangqu.workflow.ApprovalScenes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@IntegrationTest
@DisplayName("What an expert sees of a proposal's versions")
class ExpertVersionsIntegrationTests {

  private static final String PARK = "changjiHitech";
  private static final String ADDED = "二期";
  private static final String UNSENT = "还没有提交的名称";

  @Autowired private MockMvc mvc;
  @Autowired private ProposalScenes scenes;
  @Autowired private ReviewScenes reviews;
  @Autowired private ApprovalScenes approvals;
  @Autowired private Proposals proposals;
  @Autowired private Drafts drafts;

  private Unit unit;
  private ProposalSummary proposal;
  private Person expert;

  @BeforeEach
  void aCorrectedProposalBeforeItsPanel() {
    unit = scenes.approvedUnit(PARK);
    proposal = scenes.soundlySubmitted(scenes.openCall(), unit);
    approvals.runJobs(proposal);
    decide("RETURN");
    rename(proposal.title() + ADDED);
    scenes.submit(unit, proposal);
    approvals.runJobs(proposal);
    decide("PASS");
    List<String> panel = reviews.experts(5);
    approvals.formPanel(proposal, coordinator(PARK), panel);
    expert = ReviewScenes.person(panel.get(0));
  }

  private void decide(String decision) {
    Map<String, Object> answers = approvals.pass(proposal);
    answers.put("decision", decision);
    answers.put("opinion", "请补正项目名称");
    approvals.complete(officer(Role.FORMAL_REVIEWER, PARK), approvals.openTask(proposal), answers);
    approvals.runJobs(proposal);
  }

  private void rename(String title) {
    ActingAs.person(
        applicant(unit),
        () -> {
          String before = proposals.view(proposal.id()).content().title();
          return drafts.save(
              proposal.id(), "title", TextNode.valueOf(before), TextNode.valueOf(title));
        });
  }

  private ResultActions opens(Person person, String page) throws Exception {
    String address = page.replace("{proposal}", "/proposals/" + proposal.id());
    return mvc.perform(get(address).with(user(new IdentityPrincipal(person))));
  }

  @Test
  void comparesWhatWasSubmittedAndLearnsNoPerson() throws Exception {
    opens(expert, "{proposal}/compare")
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("<ins class=\"cmp-in\">" + ADDED + "</ins>")))
        .andExpect(content().string(not(containsString(administrator(unit).id()))))
        .andExpect(content().string(not(containsString(applicant(unit).id()))))
        .andExpect(content().string(not(containsString(unit.contactPhone()))));
  }

  @Test
  void readsAnEarlierVersionWithTheContactsNumberMasked() throws Exception {
    opens(expert, "{proposal}?version=1")
        .andExpect(status().isOk())
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("第 1 版的内容"),
                        containsString("0991-****00"),
                        not(containsString(unit.contactPhone())))));
  }

  /** The panel is dissolved, so that nobody is seated while a version is open. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{proposal}/compare",
        "{proposal}/compare?from=2&to=3",
        "{proposal}?version=3",
        "/api{proposal}/versions/3"
      })
  void isNotShownWhatIsBeingCorrected(String page) throws Exception {
    proposals.returnDirectly(proposal.id(), "请再补正");
    rename(UNSENT);
    opens(expert, page)
        .andExpect(status().isNotFound())
        .andExpect(content().string(not(containsString(UNSENT))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{proposal}/compare", "{proposal}?version=1", "/api{proposal}/versions/1"})
  void findsNothingOfAProposalThatOthersJudge(String page) throws Exception {
    Person other = ReviewScenes.person(reviews.experts(1).get(0));
    opens(other, page)
        .andExpect(status().isNotFound())
        .andExpect(content().string(not(containsString(ADDED))));
  }
}
