package org.liangqu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangqu.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

@IntegrationTest
class SignInIntegrationTests {

  private static final Office OFFICE = Office.of(Role.INTAKE_OFFICER);

  @Autowired private MockMvc mvc;
  @Autowired private Accounts accounts;
  @Autowired private SignInSessions sessions;
  @Autowired private SignInDelays delays;
  @Autowired private JdbcClient jdbc;

  private SignInPerson person;

  @BeforeEach
  void somebodyWithAnAccount() {
    person = SignInPerson.with(mvc, accounts, OFFICE);
  }

  private List<String> records() {
    return jdbc.sql("select kind from sign_in_record where account = :account order by id")
        .param("account", person.account())
        .query(String.class)
        .list();
  }

  @Test
  void aRightPasswordLeadsToTheStartPage() throws Exception {
    person.tries(SignInPerson.PASSWORD).andExpect(redirectedUrl("/"));
  }

  @Test
  void leadsOnToThePageAskedForWithoutItsHost() throws Exception {
    MockHttpSession session = new MockHttpSession();
    person.perform(
        get("/messages").queryParam("page", "2").header("Host", "evil.example"), session);
    person.tries(SignInPerson.PASSWORD, session).andExpect(redirectedUrl("/messages?page=2"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://evil.example/", "//evil.example/", "/\\evil.example"})
  void noParameterLeadsElsewhere(String target) throws Exception {
    person
        .perform(
            post("/sign-in")
                .param("username", person.account())
                .param("password", SignInPerson.PASSWORD)
                .param("continue", target)
                .param("redirect", target)
                .param("spring-security-redirect", target),
            new MockHttpSession())
        .andExpect(redirectedUrl("/"));
  }

  @Test
  void theSessionIsANewOne() throws Exception {
    MockHttpSession before = new MockHttpSession();
    before.setAttribute("authenticatedUser", "left behind by somebody else");
    person.tries(SignInPerson.PASSWORD, before);
    assertThat(before.isInvalid()).isTrue();
  }

  @Test
  void knownAndUnknownAccountsAreAnsweredAlike() throws Exception {
    person.tries("something-wrong").andExpect(redirectedUrl("/sign-in?error"));
    SignInPerson.stranger(mvc).tries("something-wrong").andExpect(redirectedUrl("/sign-in?error"));
  }

  @Test
  void theFifthWrongPasswordLocksKnownAndUnknownAccountsAlike() throws Exception {
    SignInPerson stranger = SignInPerson.stranger(mvc);
    for (SignInPerson one : List.of(person, stranger)) {
      one.triesInVain(4);
      one.tries("something-wrong").andExpect(redirectedUrl("/sign-in?wait=1"));
    }
  }

  @Test
  void aRightPasswordIsNotAcceptedWhileLocked() throws Exception {
    person.triesInVain(5);
    person.tries(SignInPerson.PASSWORD).andExpect(redirectedUrl("/sign-in?wait=1"));
  }

  @Test
  void locksForEveryAddress() throws Exception {
    person.triesInVain(5);
    mvc.perform(get("/api/proposals").with(httpBasic(person.account(), SignInPerson.PASSWORD)))
        .andExpect(status().isTooManyRequests())
        .andExpect(header().string("Retry-After", "60"))
        .andExpect(content().string(containsString("请在约 1 分钟后再试")));
  }

  @Test
  void aLockHoldsForAProgramThatWasLetInBefore() throws Exception {
    mvc.perform(get("/api/proposals").with(httpBasic(person.account(), SignInPerson.PASSWORD)))
        .andExpect(status().isOk());
    person.triesInVain(5);
    mvc.perform(get("/api/proposals").with(httpBasic(person.account(), SignInPerson.PASSWORD)))
        .andExpect(status().isTooManyRequests());
  }

  @Test
  void aProgramIsRecordedOnceNotWithEachRequest() throws Exception {
    for (int request = 0; request < 3; request++) {
      mvc.perform(get("/api/proposals").with(httpBasic(person.account(), SignInPerson.PASSWORD)));
    }
    assertThat(records()).containsExactly("SIGNED_IN");
  }

  @Test
  void aProgramGetsNoSession() throws Exception {
    MvcResult answer =
        mvc.perform(get("/api/proposals").with(httpBasic(person.account(), SignInPerson.PASSWORD)))
            .andReturn();
    assertThat(answer.getRequest().getSession(false)).isNull();
  }

  @Test
  void aChangedPasswordIsNotAcceptedFromAProgramAnyMore() throws Exception {
    mvc.perform(get("/api/proposals").with(httpBasic(person.account(), SignInPerson.PASSWORD)));
    accounts.changePassword(person.account(), "another-horse-battery");
    mvc.perform(get("/api/proposals").with(httpBasic(person.account(), SignInPerson.PASSWORD)))
        .andExpect(status().isUnauthorized());
  }

  @Test
  void thePageSaysWhenToTryAgain() throws Exception {
    mvc.perform(get("/sign-in").param("wait", "4"))
        .andExpect(content().string(containsString("分钟后再试")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<script>", "您的账号有风险，请致电", "IDLE"})
  void thePageShowsNoFreeText(String text) throws Exception {
    mvc.perform(get("/sign-in").param("ended", text).param("wait", text))
        .andExpect(content().string(not(containsString(text))));
  }

  @Test
  void everythingIsOnRecord() throws Exception {
    person.triesInVain(5);
    delays.forgive(person.account());
    MockHttpSession session = person.signsIn();
    person.perform(post("/sign-out"), session);
    assertThat(records())
        .containsExactly(
            "REFUSED",
            "REFUSED",
            "REFUSED",
            "REFUSED",
            "REFUSED",
            "LOCKED",
            "SIGNED_IN",
            "SIGNED_OUT");
  }

  @Test
  void recordsKeepAddressAndBrowser() throws Exception {
    person.signsIn();
    assertThat(
            jdbc.sql(
                    "select address || ' ' || browser from sign_in_record where account = :account")
                .param("account", person.account())
                .query(String.class)
                .single())
        .startsWith(person.address() + " Mozilla/5.0 (Windows");
  }

  @ParameterizedTest
  @ValueSource(strings = {"update sign_in_record set account = 'x'", "delete from sign_in_record"})
  void recordsAreKept(String change) {
    assertThatThrownBy(() -> jdbc.sql(change).update()).hasMessageContaining("only ever added");
  }

  @Test
  void aSixthSessionEndsTheOldestAndSaysSo() throws Exception {
    MockHttpSession oldest = person.signsIn();
    for (int further = 0; further < 5; further++) {
      person.signsIn();
    }
    person.perform(get("/messages"), oldest).andExpect(redirectedUrl("/sign-in?ended=too-many"));
    assertThat(sessions.of(person.account())).hasSize(5);
  }

  @Test
  void aSessionEndsAfterAnHourWithoutUse() throws Exception {
    MockHttpSession session = person.signsIn();
    age("seen_at", "61 minutes");
    person.perform(get("/messages"), session).andExpect(redirectedUrl("/sign-in?ended=idle"));
  }

  @Test
  void theFrontPageDoesNotHideThatASessionEnded() throws Exception {
    MockHttpSession session = person.signsIn();
    age("seen_at", "61 minutes");
    person.perform(get("/"), session).andExpect(redirectedUrl("/sign-in?ended=idle"));
  }

  @Test
  void aSessionInUseEndsAfterTwelveHours() throws Exception {
    MockHttpSession session = person.signsIn();
    age("opened_at", "12 hours");
    person.perform(get("/messages"), session).andExpect(redirectedUrl("/sign-in?ended=too-long"));
  }

  private void age(String column, String by) {
    jdbc.sql(
            "update sign_in_session set %1$s = %1$s - interval '%2$s' where account = :account"
                .formatted(column, by))
        .param("account", person.account())
        .update();
  }

  @Test
  void aProgramIsToldThatItsSessionIsOver() throws Exception {
    MockHttpSession session = person.signsIn();
    sessions.endAll(person.account(), null, SessionEnd.ADMINISTRATOR);
    person.perform(get("/api/proposals"), session).andExpect(status().isUnauthorized());
  }

  @Test
  void aChangedOfficeTakesEffectAtOnce() throws Exception {
    MockHttpSession session = person.signsIn();
    person.perform(get("/audit"), session).andExpect(status().isForbidden());
    accounts.dismiss(person.account(), OFFICE);
    accounts.appoint(person.account(), Office.of(Role.AUDITOR));
    person.perform(get("/audit"), session).andExpect(status().isOk());
    accounts.dismiss(person.account(), Office.of(Role.AUDITOR));
    person.perform(get("/audit"), session).andExpect(status().isForbidden());
  }

  @Test
  void tasklistsOwnSignOutEndsTheSession() throws Exception {
    MockHttpSession session = person.signsIn();
    person
        .perform(
            post("/camunda/api/admin/auth/user/default/logout").header("X-XSRF-TOKEN", "theirs"),
            session)
        .andExpect(status().isNoContent());
    assertThat(sessions.of(person.account())).isEmpty();
  }
}
