package org.liangqu.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangqu.proposal.ProposalScenes.administrator;
import static org.liangqu.proposal.ProposalScenes.applicant;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.liangqu.identity.Accounts;
import org.liangqu.identity.Accounts.NewAccount;
import org.liangqu.identity.IdentityPrincipal;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
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
  @Autowired private Accounts accounts;

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
    List<String> statements = statements(administrator(unit), "/proposals");
    assertThat(statements).filteredOn(sql -> sql.contains(" from call ")).hasSize(1);
    assertThat(statements).filteredOn(sql -> sql.contains("from deadline_extension")).hasSize(1);
  }

  @Test
  void aListOfManyAccountsAsksAsOftenAsOneOfFew() {
    for (String id : List.of("read-at-once-1", "read-at-once-2", "read-at-once-3")) {
      accounts.create(new NewAccount(id, "账号", null, null, Set.of(Office.of(Role.AUDITOR))));
    }
    Person keeper = new Person("keeper", "管理员", Set.of(Office.of(Role.ADMINISTRATOR)));
    List<String> ofOne = statements(keeper, "/admin/accounts?text=read-at-once-1");
    assertThat(statements(keeper, "/admin/accounts?text=read-at-once")).hasSameSizeAs(ofOne);
  }

  @Test
  void aStartPageCountsOnlyUnreadMessages() {
    for (int i = 0; i < 6; i++) {
      scenes.submitted(scenes.openCall(), unit);
    }
    assertThat(statements(administrator(unit), "/"))
        .filteredOn(sql -> sql.contains("count(") && sql.contains(" from inbox_message "))
        .allMatch(sql -> sql.contains("read_at is null"));
  }
}
