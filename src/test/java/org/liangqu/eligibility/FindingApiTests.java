package org.liangqu.eligibility;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.liangqu.PageToken.csrf;
import static org.liangqu.eligibility.FindingScenes.REASON;
import static org.liangqu.eligibility.FindingScenes.supervisor;
import static org.liangqu.proposal.ProposalScenes.administrator;
import static org.liangqu.proposal.ProposalScenes.applicant;
import static org.liangqu.proposal.ProposalScenes.officer;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liangqu.IntegrationTest;
import org.liangqu.call.ProposalType;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.IdentityPrincipal;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.organization.Unit;
import org.liangqu.proposal.ProposalContent;
import org.liangqu.proposal.ProposalScenes;
import org.liangqu.proposal.Proposals;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The doors of pre-check, findings and overrides over REST, for every role. */
@IntegrationTest
class FindingApiTests {

  private static final String PARK = "changjiHitech";
  private static final Person AUDITOR = holding(Office.of(Role.AUDITOR));

  @Autowired private MockMvc mvc;
  @Autowired private ProposalScenes scenes;
  @Autowired private FindingScenes findings;
  @Autowired private Proposals proposals;

  private Unit unit;

  @BeforeEach
  void aUnit() {
    unit = scenes.approvedUnit(PARK);
  }

  private static Person holding(Office office) {
    return new Person("holder-of-" + office.groupId(), "某人", Set.of(office));
  }

  private ResultActions as(Person person, MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request.with(user(new IdentityPrincipal(person))).with(csrf()));
  }

  private static String path(UUID id, String rest) {
    return "/api/proposals/" + id + rest;
  }

  private UUID draft() {
    return scenes.draft(scenes.openCall(), unit).id();
  }

  /** Returned by the eligibility check for want of three statements. */
  private UUID returned() {
    return findings.submit(unit, draft()).id();
  }

  private ResultActions override(Person person, UUID id, UUID finding, String reason)
      throws Exception {
    return as(
        person,
        post(path(id, "/findings/" + finding + "/override"))
            .contentType(MediaType.APPLICATION_JSON)
            .content("{\"reason\":\"%s\"}".formatted(reason)));
  }

  @Test
  void applicantsSeeWhatASubmissionWouldFind() throws Exception {
    UUID id = draft();
    for (Person person : new Person[] {applicant(unit), administrator(unit)}) {
      as(person, get(path(id, "/precheck")))
          .andExpect(status().isOk())
          .andExpect(jsonPath("$[*].field", hasItem("attachments.BALANCE_SHEET")))
          .andExpect(jsonPath("$[*].effectLabel", hasItem("退回")))
          .andExpect(jsonPath("$[*].id", everyItem(nullValue())))
          .andExpect(jsonPath("$[0].clauseText", notNullValue()));
    }
    as(AUDITOR, get(path(id, "/findings"))).andExpect(status().isNotFound());
  }

  @ParameterizedTest
  @EnumSource(ProposalType.class)
  void aDraftWithNothingFilledInIsPrecheckedToo(ProposalType type) throws Exception {
    ProposalContent nothing = ProposalContent.titled("只有名称");
    UUID id =
        ActingAs.person(
                applicant(unit),
                () -> proposals.create(scenes.openCall().id(), type, unit.id(), nothing))
            .id();
    as(applicant(unit), get(path(id, "/precheck")))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$[*].message", hasItem("未填写申请财政资金")));
  }

  @Test
  void aPrecheckKeepsNothing() throws Exception {
    UUID id = draft();
    as(applicant(unit), get(path(id, "/precheck")))
        .andExpect(jsonPath("$", hasSize(greaterThan(2))));
    as(applicant(unit), get(path(id, "/findings"))).andExpect(jsonPath("$", hasSize(0)));
    as(applicant(unit), get(path(id, "/findings/history"))).andExpect(jsonPath("$", hasSize(0)));
  }

  @Test
  void onlyTheUnitPrechecksAndOnlyWhatItMayChange() throws Exception {
    UUID id = returned();
    as(applicant(unit), get(path(id, "/precheck"))).andExpect(status().isOk());
    as(supervisor(PARK), get(path(id, "/precheck")))
        .andExpect(status().isForbidden())
        .andExpect(jsonPath("$.detail").value("只有申报单位可以预检本单位的项目"));
    as(applicant(scenes.approvedUnit(PARK)), get(path(id, "/precheck")))
        .andExpect(status().isNotFound());
    findings.overrideAll(supervisor(PARK), id);
    findings.submit(unit, id);
    as(applicant(unit), get(path(id, "/precheck")))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.code").value("precheck-closed"));
  }

  @Test
  void findingsComeWithTheFactsAndTheRow() throws Exception {
    UUID id = returned();
    as(supervisor(PARK), get(path(id, "/findings")))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$[0].ruleId").value("enterprise-statements"))
        .andExpect(jsonPath("$[0].blocking").value(true))
        .andExpect(jsonPath("$[0].overridable").value(true))
        .andExpect(jsonPath("$[0].basis.table.name").value("各类项目共同要求审查"))
        .andExpect(jsonPath("$[0].basis.table.version", greaterThan(0)))
        .andExpect(jsonPath("$[0].basis.row.number").value(5))
        .andExpect(jsonPath("$[0].basis.table.facts[?(@.label=='上一年度资产负债表')].value", hasItem("否")))
        .andExpect(jsonPath("$[0].basis.table.facts[?(@.label=='申报单位性质')].value", hasItem("企业")));
    as(applicant(unit), get(path(id, "/findings")))
        .andExpect(jsonPath("$[0].overridable").value(false))
        .andExpect(jsonPath("$[0].basis.table.facts[?(@.label=='上一年度资产负债表')].value", hasItem("否")));
  }

  @Test
  void theHistoryNamesTheVersionsOfTheTables() throws Exception {
    UUID id = returned();
    findings.overrideAll(supervisor(PARK), id);
    findings.submit(unit, id);
    as(AUDITOR, get(path(id, "/findings/history")))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$", hasSize(2)))
        .andExpect(jsonPath("$[0].outcomeLabel").value("退回"))
        .andExpect(jsonPath("$[0].judgedBy").value("system"))
        .andExpect(jsonPath("$[0].tables[0].decisionKey").value("FundingFindings"))
        .andExpect(jsonPath("$[0].tables[*].decisionVersion", everyItem(greaterThan(0))))
        .andExpect(jsonPath("$[1].version").value(2));
    as(applicant(unit), get(path(id, "/findings/history")))
        .andExpect(jsonPath("$[0].judgedBy", nullValue()));
  }

  @Test
  void anOverrideIsShownToAllAndItsReasonToTheOffices() throws Exception {
    UUID id = returned();
    UUID finding = findings.blocking(id).get(0).id();
    override(supervisor(PARK), id, finding, REASON)
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.blocking").value(false))
        .andExpect(jsonPath("$.override.reason").value(REASON))
        .andExpect(jsonPath("$.override.by").value("园区主管"));
    as(AUDITOR, get(path(id, "/findings")))
        .andExpect(jsonPath("$[0].override.reason").value(REASON));
    as(applicant(unit), get(path(id, "/findings")))
        .andExpect(jsonPath("$[0].override.at", notNullValue()))
        .andExpect(jsonPath("$[0].override.reason", nullValue()))
        .andExpect(jsonPath("$[0].override.by", nullValue()));
    override(supervisor(PARK), id, finding, REASON)
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.code").value("override-exists"));
  }

  @Test
  void aReasonIsAsked() throws Exception {
    UUID id = returned();
    UUID finding = findings.blocking(id).get(0).id();
    for (String reason : new String[] {"", "同意", "很".repeat(501)}) {
      override(supervisor(PARK), id, finding, reason)
          .andExpect(status().isUnprocessableEntity())
          .andExpect(jsonPath("$.detail", containsString("4至500个字")));
    }
  }

  private Stream<Person> thoseWhoMayRead() {
    return Stream.of(
        applicant(unit),
        administrator(unit),
        officer(Role.FORMAL_REVIEWER, PARK),
        officer(Role.REVIEW_COORDINATOR, PARK),
        officer(Role.BUREAU_OFFICER, "changji"),
        officer(Role.BUREAU_LEADER, "changji"),
        AUDITOR);
  }

  private Stream<Person> thoseWhoMayNot() {
    return Stream.of(
        applicant(scenes.approvedUnit(PARK)),
        supervisor("hamiHitech"),
        officer(Role.BUREAU_LEADER, "hami"),
        officer(Role.RECOMMENDER, PARK),
        holding(Office.of(Role.INTAKE_OFFICER)),
        holding(Office.of(Role.EXPERT)),
        holding(Office.of(Role.ADMINISTRATOR)));
  }

  @Test
  void nobodyElseOverridesWhatTheyRead() throws Exception {
    UUID id = returned();
    UUID finding = findings.blocking(id).get(0).id();
    for (Person person : thoseWhoMayRead().toList()) {
      as(person, get(path(id, "/findings")))
          .andExpect(status().isOk())
          .andExpect(jsonPath("$[*].overridable", not(hasItem(true))));
      override(person, id, finding, REASON)
          .andExpect(status().isForbidden())
          .andExpect(jsonPath("$.detail", containsString("园区主管")));
    }
  }

  @Test
  void whoMayNotReadFindsNothing() throws Exception {
    UUID id = returned();
    UUID finding = findings.blocking(id).get(0).id();
    for (Person person : thoseWhoMayNot().toList()) {
      for (String rest : new String[] {"/findings", "/findings/history", "/precheck"}) {
        as(person, get(path(id, rest))).andExpect(status().isNotFound());
      }
      override(person, id, finding, REASON).andExpect(status().isNotFound());
    }
  }

  @Test
  void whoeverHadAHandInTheProposalDoesNotOverride() throws Exception {
    Person author =
        new Person(applicant(unit).id(), "写过申报书的主管", Set.of(Office.of(Role.PARK_SUPERVISOR, PARK)));
    UUID id = returned();
    override(author, id, findings.blocking(id).get(0).id(), REASON)
        .andExpect(status().isForbidden())
        .andExpect(jsonPath("$.code").value("override-own"));
  }

  @Test
  void aFindingOfAnotherProposalIsUnknown() throws Exception {
    UUID id = returned();
    UUID elsewhere = findings.submit(unit, draft()).id();
    override(supervisor(PARK), elsewhere, findings.blocking(id).get(0).id(), REASON)
        .andExpect(status().isNotFound());
    override(supervisor(PARK), id, UUID.randomUUID(), REASON).andExpect(status().isNotFound());
  }

  @Test
  void whatIsOnlyAHintIsNotOverridden() throws Exception {
    UUID id = returned();
    as(supervisor(PARK), get(path(id, "/findings")))
        .andExpect(jsonPath("$[?(@.effect=='PRIORITY')].overridable", everyItem(is(false))));
  }
}
