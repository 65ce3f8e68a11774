package org.liangqu.portal.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.liangqu.PageToken.csrf;
import static org.liangqu.proposal.ProposalScenes.applicant;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.liangqu.call.Call;
import org.liangqu.call.CallAdministration;
import org.liangqu.call.Calls;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.IdentityPrincipal;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.proposal.ProposalScenes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@IntegrationTest
class CallPagesIntegrationTests {

  private static final Person ADMINISTRATOR =
      new Person("admin", "管理员", Set.of(Office.of(Role.ADMINISTRATOR)));
  private static final Person AUDITOR =
      new Person("auditor", "审计", Set.of(Office.of(Role.AUDITOR)));
  private static final String PARK = "changjiAgri";
  private static final String NOTICE = "关于部分节假日安排的通知（测试）";

  @Autowired private MockMvc mvc;
  @Autowired private ProposalScenes scenes;
  @Autowired private Calls calls;
  @Autowired private CallAdministration administration;
  @Autowired private Clock clock;

  private Call call;

  @BeforeEach
  void openACall() {
    Instant now = clock.instant();
    call = scenes.call(now.minusSeconds(5), now.plus(Duration.ofDays(30)));
  }

  private ResultActions as(Person person, MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request.with(user(new IdentityPrincipal(person))).with(csrf()));
  }

  private String page(String rest) {
    return "/calls/" + call.year() + rest;
  }

  private CallForm typed() {
    return CallForm.of(
        calls.get(call.id()),
        ActingAs.person(ADMINISTRATOR, () -> administration.guideText(call.id())));
  }

  private static MockHttpServletRequestBuilder submit(String path, CallForm form, int revision) {
    return post(path)
        .param("revision", String.valueOf(revision))
        .param("year", form.year())
        .param("opens", form.opens())
        .param("parkReviewDue", form.parkReviewDue())
        .param("bureauDue", form.bureauDue())
        .param("recommendationDue", form.recommendationDue())
        .param("intakeDue", form.intakeDue())
        .param("correctionWorkingDays", form.correctionWorkingDays())
        .param("reminderWorkingDays", form.reminderWorkingDays())
        .param("clusters", form.clusters())
        .param("directions", form.directions())
        .param("openings", form.openings().toArray(String[]::new))
        .param("guide", form.guide());
  }

  @Test
  void showsEverybodyTheCallWithItsGuideAndContacts() throws Exception {
    as(applicant(scenes.approvedUnit(PARK)), get(page("")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("id=\"clause-四.7\"")))
        .andExpect(content().string(containsString("还有29天")))
        .andExpect(content().string(containsString("塔依尔·提依甫")))
        .andExpect(content().string(not(containsString("/edit"))));
    as(applicant(scenes.approvedUnit(PARK)), get("/calls"))
        .andExpect(content().string(containsString(call.title())));
  }

  @Test
  void servesTheDatesAsACalendarFile() throws Exception {
    as(applicant(scenes.approvedUnit(PARK)), get(page("/calendar.ics")))
        .andExpect(status().isOk())
        .andExpect(content().contentType("text/calendar;charset=UTF-8"))
        .andExpect(content().string(containsString("UID:call-" + call.year() + "-closes@liangqu")));
  }

  @Test
  void keepsWhatIsTypedAndSaysWhatIsWrongBesideTheField() throws Exception {
    as(
            ADMINISTRATOR,
            submit(page("/edit"), typed(), call.revision())
                .param("title", "改过的标题")
                .param("closes", "下个月")
                .param("quotas[PARK-changjiAgri]", "七"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("value=\"改过的标题\"")))
        .andExpect(content().string(containsString("id=\"closes-problem\">“下个月”不是日期")))
        .andExpect(content().string(containsString("名额应为整数")));
  }

  @Test
  void asksForConfirmationAndAReasonBeforeAPublishedCallChanges() throws Exception {
    MockHttpServletRequestBuilder change =
        submit(page("/edit"), typed(), call.revision())
            .param("title", "顺延后的标题")
            .param("closes", typed().closes());
    as(ADMINISTRATOR, change)
        .andExpect(content().string(containsString("核对更改")))
        .andExpect(content().string(containsString("顺延后的标题")));
    as(ADMINISTRATOR, change.param("confirm", "true").param("reason", " "))
        .andExpect(content().string(containsString("请填写更改理由")));
    assertThat(calls.get(call.id()).title()).isEqualTo(call.title());

    as(
            ADMINISTRATOR,
            submit(page("/edit"), typed(), call.revision())
                .param("title", "顺延后的标题")
                .param("closes", typed().closes())
                .param("confirm", "true")
                .param("reason", "更正标题"))
        .andExpect(redirectedUrl(page("")));
    as(AUDITOR, get(page("/history")))
        .andExpect(content().string(containsString("顺延后的标题")))
        .andExpect(content().string(containsString("更正标题")));
  }

  @Test
  void showsTheSecondAdministratorWhatTheFirstHasChanged() throws Exception {
    CallForm form = typed();
    as(
            ADMINISTRATOR,
            submit(page("/edit"), form, call.revision())
                .param("title", "先保存的")
                .param("closes", form.closes())
                .param("confirm", "true")
                .param("reason", "更正"))
        .andExpect(redirectedUrl(page("")));
    as(
            ADMINISTRATOR,
            submit(page("/edit"), form, call.revision())
                .param("title", "后保存的")
                .param("closes", form.closes())
                .param("confirm", "true")
                .param("reason", "更正"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("管理员已在您之前更改了此通知")))
        .andExpect(content().string(containsString("先保存的")))
        .andExpect(content().string(containsString("value=\"后保存的\"")));
  }

  @Test
  void offersANewCallWithTheGuidesDirections() throws Exception {
    as(ADMINISTRATOR, get("/calls/new"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("支持中小企业孵化和成长")));
  }

  @Test
  void copiesACallIntoADraftThatOnlyAdministratorsSee() throws Exception {
    Instant opens = clock.instant().plus(Duration.ofDays(400));
    Call last = scenes.call(opens, opens.plus(Duration.ofDays(30)));
    String copy = "/calls/" + (last.year() + 1);
    as(ADMINISTRATOR, post("/calls/" + last.year() + "/copy"))
        .andExpect(redirectedUrl(copy + "/edit"));
    as(ADMINISTRATOR, get(copy + "/edit"))
        .andExpect(content().string(containsString("由<span>" + last.year() + "</span>年度复制")));
    as(AUDITOR, get(copy)).andExpect(status().isNotFound());

    as(ADMINISTRATOR, post(copy + "/discard")).andExpect(redirectedUrl("/calls"));
    as(ADMINISTRATOR, get(copy)).andExpect(status().isNotFound());
  }

  @Test
  void keepsChangesToAdministrators() throws Exception {
    Person applicant = applicant(scenes.approvedUnit(PARK));
    as(applicant, get(page("/edit"))).andExpect(status().isForbidden());
    as(applicant, submit(page("/edit"), typed(), 0).param("closes", "下个月"))
        .andExpect(status().isForbidden());
    as(applicant, get("/calls/new")).andExpect(status().isForbidden());
    as(applicant, post(page("/copy"))).andExpect(status().isForbidden());
    as(applicant, get(page("/history"))).andExpect(status().isForbidden());
    as(applicant, get("/working-days/edit").param("year", "2035"))
        .andExpect(status().isForbidden());
  }

  @Test
  void showsTheCalendarAndTakesAYearAfterAPreview() throws Exception {
    as(applicant(scenes.approvedUnit(PARK)), get("/working-days").param("year", "2026"))
        .andExpect(content().string(containsString("国办发明电〔2025〕7号")))
        .andExpect(content().string(containsString("国庆节调休")))
        .andExpect(content().string(not(containsString("更改记录"))));
    as(ADMINISTRATOR, calendar("2035-01-03,2035-01-03,上班,元旦调休"))
        .andExpect(content().string(containsString("第1行：调休上班的日子应为周六或周日")))
        .andExpect(content().string(containsString("2035-01-03,2035-01-03,上班,元旦调休")));
    as(ADMINISTRATOR, calendar("2035-01-01,2035-01-01,放假,元旦"))
        .andExpect(content().string(containsString("可以保存")));
    as(ADMINISTRATOR, calendar("2035-01-01,2035-01-01,放假,元旦").param("save", "true"))
        .andExpect(redirectedUrl("/working-days?year=2035"));
    as(ADMINISTRATOR, get("/working-days").param("year", "2035"))
        .andExpect(content().string(containsString(NOTICE)));
  }

  private static MockHttpServletRequestBuilder calendar(String text) {
    return post("/working-days/edit")
        .param("year", "2035")
        .param("notice", NOTICE)
        .param("text", text)
        .param("revision", "0");
  }
}
