package org.liangqu.notification.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.liangqu.PageToken.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangqu.IntegrationTest;
import org.liangqu.identity.IdentityPrincipal;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.notification.outbox.Delivery;
import org.liangqu.notification.outbox.DeliveryFixtures;
import org.liangqu.notification.outbox.Outbox;
import org.liangqu.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class NotificationPagesIntegrationTests {

  private static final String TEMPLATE = "/admin/notices/list.drafted.leader/zh";
  private static final String HOSTILE = "<script>alert('x')</script>";

  @Autowired private MockMvc mvc;
  @Autowired private Outbox outbox;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcClient jdbc;

  private final Person administrator =
      new Person("page-admin", "管理员", Set.of(Office.of(Role.ADMINISTRATOR)));
  private final Person expert =
      new Person("expert-" + UUID.randomUUID(), "专家", Set.of(Office.of(Role.EXPERT)));

  @BeforeEach
  void nothingWaits() {
    jdbc.sql("delete from delivery").update();
  }

  private ResultActions as(Person person, MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request.with(user(new IdentityPrincipal(person))).with(csrf()));
  }

  private Delivery givenUp(String subject, String problem) {
    Delivery delivery = DeliveryFixtures.mailToAddress("somebody@example.com", subject, "正文");
    transaction.executeWithoutResult(status -> outbox.send(List.of(delivery)));
    jdbc.sql("update delivery set state = 'GIVEN_UP', problem = :problem, attempts = 14")
        .param("problem", problem)
        .update();
    return delivery;
  }

  @ParameterizedTest
  @ValueSource(strings = {"/admin/deliveries", "/admin/notices", TEMPLATE})
  void administrationIsClosedToOthers(String page) throws Exception {
    as(expert, get(page)).andExpect(status().isForbidden());
    as(administrator, get(page)).andExpect(status().isOk());
  }

  @Test
  void showsWhatWasGivenUpWithTheReasonAndWithoutTheWholeAddress() throws Exception {
    givenUp(HOSTILE, "邮件服务器拒收地址");
    as(administrator, get("/admin/deliveries").param("state", "GIVEN_UP"))
        .andExpect(content().string(containsString("邮件服务器拒收地址")))
        .andExpect(content().string(containsString("so***@example.com")))
        .andExpect(content().string(not(containsString("somebody@example.com"))))
        .andExpect(content().string(not(containsString(HOSTILE))));
  }

  @Test
  void sendsOneAgainOnce() throws Exception {
    Delivery delivery = givenUp("消息", "没有这个地址");
    String again = "/admin/deliveries/" + delivery.id() + "/again";
    as(administrator, post(again)).andExpect(flash().attribute("done", "已重新排队发送。"));
    as(administrator, post(again))
        .andExpect(flash().attribute("refused", Matchers.instanceOf(Refusal.class)));
    as(administrator, get("/admin/deliveries"))
        .andExpect(content().string(containsString("待发送")))
        .andExpect(content().string(containsString("未配置邮件服务器")));
  }

  @Test
  void sendsAllAgain() throws Exception {
    givenUp("消息", "没有这个地址");
    as(administrator, post("/admin/deliveries/again"))
        .andExpect(flash().attribute("done", "已将 1 条重新排队发送。"));
  }

  @Test
  void keepsARefusedTextOnThePageWithWhatIsWrong() throws Exception {
    as(
            administrator,
            post(TEMPLATE)
                .param("subject", "已签发 {list}")
                .param("body", "我写了很久的正文 {title}")
                .param("shortText", "签发"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("占位符 {title} 在此通知中没有")))
        .andExpect(content().string(containsString("我写了很久的正文")));
  }

  @Test
  void previewsWithoutSaving() throws Exception {
    as(
            administrator,
            post(TEMPLATE + "/preview")
                .param("subject", "已签发 {list}")
                .param("body", "正文")
                .param("shortText", "签发"))
        .andExpect(content().string(containsString("已签发 HAMI-LX-2026-001")));
    as(administrator, get(TEMPLATE)).andExpect(content().string(containsString("还没有修改过")));
  }

  @Test
  void anUnknownNoticeOrLanguageIsNotFound() throws Exception {
    as(administrator, get("/admin/notices/unknown/zh")).andExpect(status().isNotFound());
    as(administrator, get("/admin/notices/list.signed.drafter/xx"))
        .andExpect(status().isNotFound());
  }

  @Test
  void offersEverybodyTheGroupsThatConcernThem() throws Exception {
    as(expert, get("/settings/notifications"))
        .andExpect(content().string(containsString("评审邀请")))
        .andExpect(content().string(containsString("到期与逾期提醒")))
        .andExpect(content().string(not(containsString("提交回执"))));
  }

  @Test
  void remembersWhatWasChosen() throws Exception {
    as(
            expert,
            post("/settings/notifications")
                .param("language", "en")
                .param("mail-DEADLINE", "DIGEST")
                .param("mail-RECEIPT", "NEVER"))
        .andExpect(flash().attribute("done", "通知设置已保存。"));
    as(expert, get("/settings/notifications"))
        .andExpect(content().string(containsString("<option value=\"en\" selected=\"selected\"")))
        .andExpect(
            content().string(containsString("<option value=\"DIGEST\" selected=\"selected\"")));
  }

  @Test
  void refusesAModeThatDoesNotExist() throws Exception {
    as(
            expert,
            post("/settings/notifications")
                .param("language", "zh")
                .param("mail-DEADLINE", "SOMETIMES"))
        .andExpect(flash().attribute("refused", Matchers.instanceOf(Refusal.class)));
  }
}
