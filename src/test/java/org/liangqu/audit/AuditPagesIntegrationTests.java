package org.liangqu.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.liangqu.eligibility.FindingScenes.REASON;
import static org.liangqu.eligibility.FindingScenes.supervisor;
import static org.liangqu.proposal.ProposalScenes.administrator;
import static org.liangqu.proposal.ProposalScenes.applicant;
import static org.liangqu.proposal.ProposalScenes.officer;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liangqu.IntegrationTest;
import org.liangqu.call.Stage;
import org.liangqu.eligibility.FindingScenes;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.IdentityPrincipal;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.organization.Unit;
import org.liangqu.proposal.ProposalScenes;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.liangqu.proposal.Submissions;
import org.liangqu.review.ChecklistScenes;
import org.liangqu.review.ItemAnswer;
import org.liangqu.review.StageDecisions;
import org.liangqu.workflow.ApprovalScenes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@IntegrationTest
class AuditPagesIntegrationTests {

  private static final String PARK = "karamayHitech";
  private static final Person AUDITOR =
      new Person("auditor", "审计员", Set.of(Office.of(Role.AUDITOR)));

  @Autowired private MockMvc mvc;
  @Autowired private ProposalScenes scenes;
  @Autowired private ApprovalScenes approvals;
  @Autowired private FindingScenes findings;
  @Autowired private Proposals proposals;
  @Autowired private Submissions submissions;
  @Autowired private Trails trails;
  @Autowired private StageDecisions decisions;
  @Autowired private ChecklistScenes checklist;

  private Unit unit;
  private ProposalSummary proposal;

  @BeforeEach
  void aProposal() {
    unit = scenes.approvedUnit(PARK);
    proposal = scenes.submitted(scenes.openCall(), unit);
  }

  private ResultActions as(Person person, String path) throws Exception {
    return mvc.perform(get(path).with(user(new IdentityPrincipal(person))));
  }

  private String trail() {
    return "/audit/proposals/" + proposal.number();
  }

  @Test
  void findsAProposalByNumberTitleAndUnit() throws Exception {
    for (String text : new String[] {proposal.number(), unit.name()}) {
      as(AUDITOR, "/audit?text=" + text + "&status=IN_REVIEW&park=" + PARK + "&stage=ELIGIBILITY")
          .andExpect(status().isOk())
          .andExpect(content().string(containsString(proposal.number())));
    }
    as(AUDITOR, "/audit?text=" + proposal.number() + "&status=ACCEPTED")
        .andExpect(content().string(containsString("没有符合条件的项目")));
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, names = "AUDITOR", mode = EnumSource.Mode.EXCLUDE)
  void isClosedToEveryOtherRole(Role role) throws Exception {
    Person person =
        role.scope() == Role.Scope.NONE
            ? new Person("p", "某人", Set.of(Office.of(role)))
            : officer(role, PARK);
    as(person, "/audit").andExpect(status().isForbidden());
    as(person, trail()).andExpect(status().isForbidden());
    as(person, trail() + "/runs").andExpect(status().isForbidden());
    as(person, trail() + "/diagrams/x").andExpect(status().isForbidden());
  }

  @Test
  void asksStrangersToSignIn() throws Exception {
    mvc.perform(get("/audit").accept(MediaType.TEXT_HTML))
        .andExpect(status().is3xxRedirection())
        .andExpect(redirectedUrl("/sign-in"));
  }

  @Test
  void showsVersionsDecisionsAndActivitiesOnTheTimeLine() throws Exception {
    ActingAs.person(Person.SYSTEM, () -> proposals.enter(proposal.id(), Stage.FORMAL_REVIEW));
    ActingAs.person(
        officer(Role.FORMAL_REVIEWER, PARK),
        () ->
            decisions.record(
                proposal.id(),
                Stage.FORMAL_REVIEW,
                "REJECT",
                "不符合要求<img src=x onerror=1>",
                checklist.all(
                    proposal.id(), Stage.FORMAL_REVIEW, ItemAnswer.NO, "试验条件不足<img src=x>")));
    as(AUDITOR, trail())
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("提交第 1 版")))
        .andExpect(content().string(containsString("申报已提交")))
        .andExpect(content().string(containsString("园区形式审查员")))
        .andExpect(content().string(containsString("不符合要求&lt;img")))
        .andExpect(content().string(containsString("审查要点：园区形式审查")))
        .andExpect(content().string(containsString("2 项为否")))
        .andExpect(content().string(containsString("试验条件不足&lt;img")))
        .andExpect(content().string(containsString("四.2：具备与项目实施相匹配的基础条件和能力")))
        .andExpect(content().string(not(containsString("<img src=x"))));
  }

  @Test
  void tellsHowTheUnitAgreedOnWhatItSubmitted() throws Exception {
    UUID draft = scenes.soundDraft(scenes.openCall(), unit).id();
    Person applicant = applicant(unit);
    ActingAs.person(applicant, () -> submissions.handOver(draft, "请核对经费，电话13912345678"));
    ActingAs.person(applicant, () -> submissions.takeBack(draft));
    ActingAs.person(applicant, () -> submissions.handOver(draft, " "));
    ActingAs.person(administrator(unit), () -> submissions.handBack(draft, "合作协议缺页"));
    ActingAs.person(administrator(unit), () -> proposals.submit(draft));
    proposal = ActingAs.person(Person.SYSTEM, () -> proposals.summary(draft));
    assertThat(ActingAs.person(AUDITOR, () -> trails.of(proposal.number())).entries())
        .filteredOn(entry -> entry.kind() == TrailEntry.Kind.HAND_OVER)
        .extracting(TrailEntry::title, TrailEntry::lines)
        .containsExactly(
            tuple("送单位确认", List.of(by(applicant), "说明：请核对经费，电话139****5678")),
            tuple("撤回送审", List.of(by(applicant))),
            tuple("送单位确认", List.of(by(applicant))),
            tuple("单位退回修改", List.of(by(administrator(unit)), "说明：合作协议缺页")));
  }

  private static String by(Person person) {
    return "办理人：%s（%s）".formatted(person.name(), person.id());
  }

  @Test
  void explainsAVerdictAndNamesWhoOverrodeIt() throws Exception {
    approvals.runJobs(proposal);
    findings.overrideAll(supervisor(PARK), proposal.id());
    as(AUDITOR, trail())
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("各类项目共同要求审查（决策表 CommonFindings 第 ")))
        .andExpect(content().string(containsString("上一年度资产负债表：否")))
        .andExpect(content().string(containsString("财政资金上限（万元） 500")))
        .andExpect(content().string(containsString("命中第 5 行：")))
        .andExpect(content().string(containsString("豁免人：园区主管（")))
        .andExpect(content().string(containsString("理由：" + REASON)));
  }

  @Test
  void givesTheRunAndItsDiagram() throws Exception {
    String runs =
        as(AUDITOR, trail() + "/runs")
            .andExpect(status().isOk())
            .andExpect(jsonPath("$[0].definitionKey").value("ProposalApproval"))
            .andExpect(
                jsonPath("$[0].activities[*].activityId")
                    .value(hasItem("StartEvent_ProposalSubmitted")))
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    String definition = JsonPath.read(runs, "$[0].definitionId");
    as(AUDITOR, trail() + "/diagrams/" + definition)
        .andExpect(status().isOk())
        .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_XML))
        .andExpect(content().string(containsString("Task_CheckEligibility")));
  }

  @Test
  void givesNoDiagramThatTheProposalDidNotRunOn() throws Exception {
    as(AUDITOR, trail() + "/diagrams/Other:1:1").andExpect(status().isNotFound());
    as(AUDITOR, "/audit/proposals/LQ-0000-C-000000").andExpect(status().isNotFound());
  }

  @Test
  void letsApplicantsReachNothingOfIt() throws Exception {
    as(applicant(unit), trail()).andExpect(status().isForbidden());
  }
}
