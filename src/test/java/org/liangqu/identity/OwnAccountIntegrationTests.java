package org.liangqu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;

@IntegrationTest
class OwnAccountIntegrationTests {

  private static final String WANTED = "tianshan-blue-lake";

  @Autowired private MockMvc mvc;
  @Autowired private Accounts accounts;
  @Autowired private SignInSessions sessions;

  private SignInPerson person;
  private MockHttpSession session;

  @BeforeEach
  void somebodySignedIn() throws Exception {
    person = SignInPerson.with(mvc, accounts, Office.of(Role.AUDITOR));
    session = person.signsIn();
  }

  private ResultActions change(String old, String wanted, String repeated) throws Exception {
    return person.perform(
        post("/account/password")
            .param("old", old)
            .param("password", wanted)
            .param("repeated", repeated),
        session);
  }

  private static ResultMatcher refusedWith(String message) {
    return flash().attribute("refused", Matchers.hasProperty("message", containsString(message)));
  }

  @Test
  void aNewPasswordEndsTheOtherSessionsAlone() throws Exception {
    MockHttpSession other = person.signsIn();
    change(SignInPerson.PASSWORD, WANTED, WANTED).andExpect(flash().attributeExists("done"));
    person.perform(get("/account"), session).andExpect(status().isOk());
    person
        .perform(get("/account"), other)
        .andExpect(redirectedUrl("/sign-in?ended=password-changed"));
  }

  @Test
  void theOldPasswordMustBeRight() throws Exception {
    change("something-wrong", WANTED, WANTED).andExpect(refusedWith("密码不正确"));
    assertThat(accounts.checkPassword(person.account(), SignInPerson.PASSWORD)).isTrue();
  }

  @Test
  void wrongOldPasswordsLockAsAtSignIn() throws Exception {
    for (int time = 0; time < 5; time++) {
      change("something-wrong", WANTED, WANTED);
    }
    change(SignInPerson.PASSWORD, WANTED, WANTED).andExpect(refusedWith("分钟后再试"));
  }

  @Test
  void theNewPasswordIsRepeated() throws Exception {
    change(SignInPerson.PASSWORD, WANTED, WANTED + "!").andExpect(refusedWith("不一致"));
  }

  @Test
  void theNewPasswordIsAnother() throws Exception {
    change(SignInPerson.PASSWORD, SignInPerson.PASSWORD, SignInPerson.PASSWORD)
        .andExpect(refusedWith("与当前密码相同"));
  }

  @Test
  void aSessionIsEndedFromAnother() throws Exception {
    MockHttpSession other = person.signsIn();
    SignInSession newest = sessions.of(person.account()).get(1);
    person.perform(post("/account/sessions/{id}/end", newest.id()), session);
    person.perform(get("/account"), other).andExpect(redirectedUrl("/sign-in?ended=elsewhere"));
  }

  @Test
  void nobodyEndsAnothersSession() throws Exception {
    SignInPerson other = SignInPerson.with(mvc, accounts, Office.of(Role.AUDITOR));
    MockHttpSession theirs = other.signsIn();
    SignInSession open = sessions.of(other.account()).get(0);
    person.perform(post("/account/sessions/{id}/end", open.id()), session);
    other.perform(get("/account"), theirs).andExpect(status().isOk());
  }

  @Test
  void signsOutEverywhereElse() throws Exception {
    person.signsIn();
    person.signsIn();
    person.perform(post("/account/sessions/end"), session);
    assertThat(sessions.of(person.account())).hasSize(1);
  }

  @Test
  void showsTheLastSignInAndWhereItCameFrom() throws Exception {
    MockHttpSession second = person.signsIn();
    person
        .perform(get("/account"), second)
        .andExpect(content().string(containsString("上次登录")))
        .andExpect(content().string(containsString(person.address())))
        .andExpect(content().string(containsString("Chrome · Windows")));
  }

  @Test
  void anAuditorFindsTheSignIns() throws Exception {
    person
        .perform(
            get("/audit/sign-ins").param("account", person.account()).param("kind", "SIGNED_IN"),
            session)
        .andExpect(content().string(containsString("共 1 条")))
        .andExpect(content().string(containsString(person.address())));
  }

  @Test
  void thePeriodNarrowsTheSearch() throws Exception {
    person
        .perform(
            get("/audit/sign-ins").param("account", person.account()).param("to", "2020-01-01"),
            session)
        .andExpect(content().string(containsString("没有符合条件的记录")));
  }

  @Test
  void nobodyElseSeesTheSignIns() throws Exception {
    SignInPerson other = SignInPerson.with(mvc, accounts, Office.of(Role.ADMINISTRATOR));
    other.perform(get("/audit/sign-ins"), other.signsIn()).andExpect(status().isForbidden());
  }
}
