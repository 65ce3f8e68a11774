package org.liangqu.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangqu.proposal.ProposalScenes.administrator;
import static org.liangqu.proposal.ProposalScenes.applicant;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.liangqu.identity.IdentityPrincipal;
import org.liangqu.identity.Person;
import org.liangqu.organization.Unit;
import org.liangqu.proposal.ProposalScenes;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.shared.StatementScenes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@IntegrationTest
@DisplayName("What a page asks the database")
class PageStatementsIntegrationTests {

  private static final String PARK = "changjiHitech";

  @Autowired private MockMvc mvc;
  @Autowired private ProposalScenes scenes;

  private Unit unit;

  @BeforeEach
  void aUnit() {
    unit = scenes.approvedUnit(PARK);
  }

  private List<String> statements(Person person, String path) {
    return StatementScenes.of(
        () -> {
          try {
            mvc.perform(get(path).with(user(new IdentityPrincipal(person))))
                .andExpect(status().isOk());
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        });
  }

  private static List<String> readingOneProposal(List<String> statements) {
    return statements.stream()
        .filter(sql -> sql.contains(" from proposal p1_0 where p1_0.id="))
        .toList();
  }

  @Test
  void aDossierReadsItsProposalOnce() {
    ProposalSummary proposal = scenes.submitted(scenes.openCall(), unit);
    assertThat(readingOneProposal(statements(administrator(unit), "/proposals/" + proposal.id())))
        .hasSize(1);
  }

  @Test
  void anEditorPageReadsItsProposalOnce() {
    ProposalSummary draft = scenes.draft(scenes.openCall(), unit);
    assertThat(
            readingOneProposal(
                statements(applicant(unit), "/proposals/" + draft.id() + "/edit/basics")))
        .hasSize(1);
  }

  @Test
  void aListOfManyProposalsAsksAsOftenAsOneOfFew() {
    scenes.submitted(scenes.openCall(), unit);
    List<String> ofFew = statements(administrator(unit), "/");
    for (int i = 0; i < 10; i++) {
      scenes.submitted(scenes.openCall(), unit);
    }
    assertThat(statements(administrator(unit), "/")).hasSameSizeAs(ofFew);
  }

  @Test
  void aListOfManyDraftsReadsTheirCallOnce() {
    for (int i = 0; i < 5; i++) {
      scenes.draft(scenes.openCall(), unit);
    }
    assertThat(statements(administrator(unit), "/proposals"))
        .filteredOn(sql -> sql.contains(" from call "))
        .hasSize(1);
  }
}
