package org.liangqu.portal.extensions;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.liangqu.PageToken.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.liangqu.call.Call;
import org.liangqu.call.Deadline;
import org.liangqu.call.DeadlineScope;
import org.liangqu.call.ExtensionOrder;
import org.liangqu.identity.IdentityPrincipal;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.organization.Unit;
import org.liangqu.proposal.ProposalScenes;
import org.liangqu.workflow.deadlines.DeadlineScenes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@IntegrationTest
class ExtensionPagesIntegrationTests {

  private static final String PARK = "hamiHitech";
  private static final Person AUDITOR =
      new Person("auditor", "审计", Set.of(Office.of(Role.AUDITOR)));

  @Autowired private MockMvc mvc;
  @Autowired private ProposalScenes scenes;
  @Autowired private DeadlineScenes deadlines;
  @Autowired private Clock clock;

  private static Call call;

  @BeforeEach
  void openACall() {
    if (call != null) {
      return;
    }
    call = scenes.call(clock.instant().minusSeconds(1), clock.instant().plus(Duration.ofDays(30)));
  }

  private ResultActions as(Person person, MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request.with(user(new IdentityPrincipal(person))).with(csrf()));
  }

  private ResultActions signs(MockHttpServletRequestBuilder request) throws Exception {
    return as(DeadlineScenes.ADMINISTRATOR, request);
  }

  private MockHttpServletRequestBuilder typed(String address, String scope) {
    return post(address)
        .param("year", String.valueOf(call.year()))
        .param("scope", scope)
        .param("park", PARK)
        .param("intakeDue", call.intakeDue().plusDays(3).toString())
        .param("reason", "系统停机<script>alert(1)</script>");
  }

  @Test
  void previewsBeforeAnythingIsSigned() throws Exception {
    signs(typed("/extensions/preview", "PARK"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("签名")))
        .andExpect(content().string(containsString("随之移动期限的待办任务")))
        .andExpect(content().string(not(containsString("<script>alert"))));
  }

  @Test
  void saysWhatIsMissing() throws Exception {
    signs(
            post("/extensions/preview")
                .param("year", String.valueOf(call.year()))
                .param("scope", "PARK")
                .param("closes", "明天"))
        .andExpect(content().string(containsString("请按“2026-10-09 18:00:00”的格式填写")))
        .andExpect(content().string(containsString("请填写理由")))
        .andExpect(content().string(containsString("请选择园区")));
  }

  @Test
  void refusesADatePastBesideItsField() throws Exception {
    signs(typed("/extensions/preview", "EVERYBODY").param("closes", "2001-01-01T00:00:00"))
        .andExpect(content().string(containsString("网上申报截止不能早于现在")));
  }

  @Test
  void asksWhichProposalIsMeant() throws Exception {
    Unit unit = scenes.approvedUnit(PARK);
    scenes.draft(call, unit);
    scenes.draft(call, unit);

    signs(typed("/extensions/preview", "PROPOSAL").param("proposal", unit.name()))
        .andExpect(content().string(containsString("找到多个项目，请选择一个")));
    signs(typed("/extensions/preview", "PROPOSAL").param("proposal", "没有的单位"))
        .andExpect(content().string(containsString("没有符合")));
  }

  @Test
  void asksForThePasswordAgainWhereItIsWrong() throws Exception {
    Person guessing = new Person("guesses-orders", "管理员", Set.of(Office.of(Role.ADMINISTRATOR)));

    as(guessing, typed("/extensions", "PARK").param("password", "wrong"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("签名密码不正确")));
  }

  @Test
  void showsAnOrderToAuditorsButLetsThemSignNone() throws Exception {
    ExtensionOrder order =
        deadlines.order(
            call,
            DeadlineScope.ofPark(PARK),
            Map.of(Deadline.INTAKE, call.dueOf(Deadline.INTAKE).plus(Duration.ofDays(2))));

    as(AUDITOR, get("/extensions/" + order.number()))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("已生效")));
    as(AUDITOR, get("/extensions"))
        .andExpect(content().string(containsString(order.number())))
        .andExpect(content().string(not(containsString("/extensions/new"))));
    as(AUDITOR, get("/extensions/new")).andExpect(status().isForbidden());
    as(AUDITOR, typed("/extensions", "PARK").param("password", "x"))
        .andExpect(status().isForbidden());
  }

  @Test
  void isNotForOthers() throws Exception {
    Person intake = new Person("intake", "接收岗", Set.of(Office.of(Role.INTAKE_OFFICER)));

    as(intake, get("/extensions")).andExpect(status().isForbidden());
  }
}
