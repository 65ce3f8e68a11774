package org.liangqu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liangqu.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@IntegrationTest
class AccountAdministrationIntegrationTests {

  private static final String PARK_OFFICE = "formalReviewer-urumqiHitech";

  @Autowired private MockMvc mvc;
  @Autowired private Accounts accounts;
  @Autowired private AccountLinkScenes mails;
  @Autowired private JdbcClient jdbc;

  private SignInPerson administrator;
  private MockHttpSession session;
  private SignInPerson other;

  @BeforeEach
  void anAdministratorSignedIn() throws Exception {
    administrator = SignInPerson.with(mvc, accounts, Office.of(Role.ADMINISTRATOR));
    session = administrator.signsIn();
    other = SignInPerson.with(mvc, accounts, Office.of(Role.INTAKE_OFFICER));
  }

  private ResultActions perform(MockHttpServletRequestBuilder request) throws Exception {
    return administrator.perform(request, session);
  }

  private ResultActions act(String account, String act) throws Exception {
    return perform(post("/admin/accounts/{id}/" + act, account));
  }

  private ResultActions open(String id, String name, String mail, String office) throws Exception {
    return perform(
        post("/admin/accounts/new")
            .param("id", id)
            .param("name", name)
            .param("mail", mail)
            .param("office", office, ""));
  }

  @Test
  void findsAnAccountByPartOfItsId() throws Exception {
    perform(get("/admin/accounts").param("text", other.account().substring(3).toUpperCase()))
        .andExpect(content().string(containsString(other.account())))
        .andExpect(content().string(containsString("共 1 条")));
  }

  @Test
  void findsAccountsByRole() throws Exception {
    perform(get("/admin/accounts").param("text", other.account()).param("role", "INTAKE_OFFICER"))
        .andExpect(content().string(containsString(other.account())));
    perform(get("/admin/accounts").param("text", other.account()).param("role", "EXPERT"))
        .andExpect(content().string(containsString("没有符合条件的账号")));
  }

  @Test
  void aWildcardIsLookedForAsItIs() throws Exception {
    perform(get("/admin/accounts").param("text", "person-%"))
        .andExpect(content().string(containsString("没有符合条件的账号")));
  }

  @Test
  void opensAnAccountByInvitation() throws Exception {
    String id = "opened-" + UUID.randomUUID();
    open(id, "李某", id + "@example.com", PARK_OFFICE)
        .andExpect(redirectedUrl("/admin/accounts/" + id));
    assertThat(accounts.find(id))
        .hasValueSatisfying(
            person ->
                assertThat(person.offices())
                    .containsExactly(Office.of(Role.FORMAL_REVIEWER, "urumqiHitech")));
    assertThat(mails.mailsTo(id)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "a, 李某, a@example.com, formalReviewer-urumqiHitech, 账号须为",
        "good.id, -, a@example.com, formalReviewer-urumqiHitech, 请填写姓名",
        "good.id, 李某, nowhere, formalReviewer-urumqiHitech, 请填写正确的邮箱",
        "good.id, 李某, a@example.com, formalReviewer-nowhere, 没有这个岗位",
        "good.id, 李某, a@example.com, '', 请至少选择一个岗位"
      })
  void saysWhatIsWrongAndKeepsWhatWasTyped(
      String id, String name, String mail, String office, String problem) throws Exception {
    open(id, name, mail, office)
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString(problem)))
        .andExpect(content().string(containsString(mail)));
    assertThat(accounts.exists(id)).isFalse();
  }

  @Test
  void appointsToAFurtherOffice() throws Exception {
    perform(post("/admin/accounts/{id}/offices", other.account()).param("office", PARK_OFFICE));
    assertThat(accounts.find(other.account()).orElseThrow().has(Role.FORMAL_REVIEWER)).isTrue();
    assertThat(
            jdbc.sql(
                    "select acted_by || ' ' || detail from sign_in_record"
                        + " where account = :account and kind = 'APPOINTED'")
                .param("account", other.account())
                .query(String.class)
                .list())
        .containsExactly(administrator.account() + " 园区形式审查员（urumqiHitech）");
  }

  @Test
  void appointsToNoOfficeThatDoesNotGoWithTheOthers() throws Exception {
    perform(post("/admin/accounts/{id}/offices", other.account()).param("office", "auditor"))
        .andExpect(
            flash()
                .attribute("refused", Matchers.hasProperty("message", containsString("一人不能兼任"))));
    assertThat(accounts.find(other.account()).orElseThrow().has(Role.AUDITOR)).isFalse();
  }

  @Test
  void dismissesFromAnOffice() throws Exception {
    perform(
        post("/admin/accounts/{id}/offices/dismiss", other.account())
            .param("office", "intakeOfficer"));
    assertThat(accounts.find(other.account()).orElseThrow().offices()).isEmpty();
  }

  @Test
  void nobodyAppointsThemselves() throws Exception {
    perform(
            post("/admin/accounts/{id}/offices", administrator.account())
                .param("office", PARK_OFFICE))
        .andExpect(status().isForbidden())
        .andExpect(content().string(containsString("自己的账号")));
    assertThat(accounts.find(administrator.account()).orElseThrow().has(Role.FORMAL_REVIEWER))
        .isFalse();
  }

  @Test
  void endsAWait() throws Exception {
    other.triesInVain(5);
    act(other.account(), "unlock");
    other.tries(SignInPerson.PASSWORD).andExpect(redirectedUrl("/"));
  }

  @Test
  void sendsALinkToWhoHasSignedIn() throws Exception {
    other.signsIn();
    act(other.account(), "link").andExpect(flash().attribute("done", containsString("重置密码的链接已发送")));
    assertThat(mails.mailsTo(other.account())).isEqualTo(1);
  }

  @Test
  void endsAllSessions() throws Exception {
    MockHttpSession theirs = other.signsIn();
    act(other.account(), "sessions/end");
    other
        .perform(get("/messages"), theirs)
        .andExpect(redirectedUrl("/sign-in?ended=administrator"));
  }

  @Test
  void aDisabledAccountIsOutAtOnce() throws Exception {
    MockHttpSession theirs = other.signsIn();
    act(other.account(), "disable");
    other.perform(get("/messages"), theirs).andExpect(redirectedUrl("/sign-in?ended=disabled"));
    other.tries(SignInPerson.PASSWORD).andExpect(redirectedUrl("/sign-in?ended=disabled"));
  }

  @Test
  void anEnabledAccountSignsInAgain() throws Exception {
    act(other.account(), "disable");
    act(other.account(), "enable");
    other.tries(SignInPerson.PASSWORD).andExpect(redirectedUrl("/"));
  }

  @Test
  void showsAnAccountWithoutItsNameAsMarkup() throws Exception {
    String id = "marked-" + UUID.randomUUID();
    open(id, "<b>李某</b>", id + "@example.com", PARK_OFFICE);
    perform(get("/admin/accounts/{id}", id))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("<b>李某</b>"))));
  }

  @Test
  void nobodyElseKeepsAccounts() throws Exception {
    MockHttpSession theirs = other.signsIn();
    other.perform(get("/admin/accounts"), theirs).andExpect(status().isForbidden());
    other
        .perform(post("/admin/accounts/{id}/disable", administrator.account()), theirs)
        .andExpect(status().isForbidden());
  }
}
