package org.liangqu.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.liangqu.proposal.ProposalScenes.administrator;
import static org.liangqu.proposal.ProposalScenes.applicant;
import static org.liangqu.proposal.ProposalScenes.officer;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.liangqu.call.Call;
import org.liangqu.call.ProposalType;
import org.liangqu.eligibility.Sisters.Sister;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.IdentityPrincipal;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.organization.Unit;
import org.liangqu.proposal.ProposalScenes;
import org.liangqu.proposal.ProposalStatus;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.liangqu.review.ReviewScenes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The live count of what a unit and its group of companies apply for. */
@IntegrationTest
class SisterProposalsIntegrationTests {

  private static final String PARK = "changjiHitech";

  @Autowired private ProposalScenes scenes;
  @Autowired private ReviewScenes reviews;
  @Autowired private Proposals proposals;
  @Autowired private SisterProposals sisters;
  @Autowired private JdbcClient jdbc;
  @Autowired private MockMvc mvc;

  private Call call;
  private Unit mother;
  private Unit daughter;
  private Unit granddaughter;

  @BeforeEach
  void aGroupOfCompanies() {
    call = scenes.openCall();
    mother = scenes.approvedUnit(PARK);
    daughter = scenes.approvedSubsidiary(PARK, mother.creditCode());
    granddaughter = scenes.approvedSubsidiary(PARK, daughter.creditCode());
  }

  private static Sister other(ProposalSummary proposal, boolean ownUnit) {
    return new Sister(
        proposal.number(), proposal.unitName(), proposal.type(), ProposalStatus.IN_REVIEW, ownUnit);
  }

  private ResultActions readBy(Person person, ProposalSummary proposal) throws Exception {
    return mvc.perform(
        get("/api/proposals/{id}/sisters", proposal.id())
            .with(user(new IdentityPrincipal(person))));
  }

  @Test
  void namesWhatTheWholeGroupHasSubmitted() {
    ProposalSummary first = scenes.submitted(call, mother);
    ProposalSummary second = scenes.submitted(call, granddaughter);
    ProposalSummary third = scenes.submitted(call, granddaughter);

    assertThat(ActingAs.person(applicant(granddaughter), () -> sisters.of(second.id())))
        .isEqualTo(new Sisters(true, 3, 3, 2, List.of(other(first, false), other(third, true))));
  }

  @Test
  void tellsADraftWhichPlaceItWouldTake() {
    ProposalSummary first = scenes.submitted(call, mother);
    ProposalSummary draft = scenes.draft(call, daughter);

    assertThat(ActingAs.person(applicant(daughter), () -> sisters.of(draft.id())))
        .isEqualTo(new Sisters(true, 1, 3, 2, List.of(other(first, false))));
  }

  @Test
  void neitherCountsNorNamesDraftsAndWhatHasEnded() {
    ProposalSummary own = scenes.submitted(call, daughter);
    scenes.draft(call, mother);
    ProposalSummary gone = scenes.submitted(call, mother);
    ActingAs.person(administrator(mother), () -> proposals.withdraw(gone.id(), "不再申报"));

    assertThat(sisters.of(own.id())).isEqualTo(new Sisters(true, 1, 3, 1, List.of()));
    assertThat(sisters.of(gone.id()).rank()).isZero();
  }

  @Test
  void countsNobodyElsesForAUnitByItself() {
    Unit unit = scenes.approvedUnit(PARK);
    ProposalSummary one = scenes.submitted(call, unit);
    ProposalSummary two = scenes.soundlySubmitted(call, unit, ProposalType.TRANSFER);

    assertThat(sisters.of(one.id()))
        .isEqualTo(new Sisters(false, 2, 3, 1, List.of(other(two, true))));
  }

  @Test
  void tellsNothingOfWhatASisterProposalSays() throws Exception {
    ProposalSummary sister = scenes.submitted(call, mother);
    ProposalSummary own = scenes.submitted(call, daughter);

    readBy(applicant(daughter), own)
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.others[0].number").value(sister.number()))
        .andExpect(content().string(not(containsString(sister.id().toString()))))
        .andExpect(content().string(not(containsString(sister.title()))));
    readBy(applicant(daughter), sister).andExpect(status().isNotFound());
  }

  @Test
  void isForTheUnitAndTheOfficesAloneNotForExperts() throws Exception {
    ProposalSummary proposal = scenes.submitted(call, mother);
    List<String> experts = reviews.experts(5);
    reviews.toExpertReview(proposal.id());
    ActingAs.person(ReviewScenes.coordinator(PARK), () -> reviews.appoint(proposal.id(), experts));

    readBy(officer(Role.FORMAL_REVIEWER, PARK), proposal).andExpect(status().isOk());
    readBy(officer(Role.FORMAL_REVIEWER, "hamiHitech"), proposal).andExpect(status().isNotFound());
    readBy(ReviewScenes.person(experts.get(0)), proposal).andExpect(status().isForbidden());
  }

  @Test
  void leavesNoTraceInTheEnginesHistory() {
    ProposalSummary proposal = scenes.submitted(call, mother);
    long before = decisionsInHistory();

    sisters.of(proposal.id());

    assertThat(decisionsInHistory()).isEqualTo(before);
  }

  private long decisionsInHistory() {
    return jdbc.sql("select count(*) from act_hi_decinst").query(Long.class).single();
  }
}
