package org.liangqu.identity.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.liangqu.PageToken.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.identity.factor.FactorScenes.Phone;
import org.liangqu.shared.ClockScenes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@IntegrationTest
class SecondFactorSignInTests {

  private static final String WRONG = "000000x";

  @Autowired private MockMvc mvc;
  @Autowired private FactorScenes scenes;
  @Autowired private ClockScenes clock;

  private Person person;
  private Phone phone;

  @BeforeEach
  void openAccount() {
    person =
        scenes.person("factor-" + UUID.randomUUID(), Office.of(Role.FORMAL_REVIEWER, "hamiHitech"));
    phone = scenes.phoneOf(person);
  }

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  private MockHttpSession afterPassword() throws Exception {
    return (MockHttpSession)
        mvc.perform(
                post("/sign-in")
                    .param("username", person.id())
                    .param("password", FactorScenes.PASSWORD)
                    .with(csrf()))
            .andExpect(redirectedUrl("/sign-in/code"))
            .andReturn()
            .getRequest()
            .getSession();
  }

  private ResultActions give(String code, MockHttpSession session) throws Exception {
    return mvc.perform(post("/sign-in/code").session(session).param("code", code).with(csrf()));
  }

  /** Who signs in gets a new session. */
  private static MockHttpSession sessionAfter(ResultActions signedIn) {
    return (MockHttpSession) signedIn.andReturn().getRequest().getSession();
  }

  private void expectSignedOut(MockHttpSession session) throws Exception {
    mvc.perform(get("/messages").session(session)).andExpect(redirectedUrl("/sign-in"));
  }

  @Test
  void thePasswordAloneSignsNobodyIn() throws Exception {
    expectSignedOut(afterPassword());
  }

  @Test
  void asksForTheCode() throws Exception {
    mvc.perform(get("/sign-in/code").session(afterPassword()))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("验证码或恢复码")));
  }

  @Test
  void theCodeSignsIn() throws Exception {
    MockHttpSession session = afterPassword();

    ResultActions signedIn = give(phone.code(), session).andExpect(redirectedUrl("/"));

    mvc.perform(get("/messages").session(sessionAfter(signedIn))).andExpect(status().isOk());
  }

  @Test
  void leadsToThePageThatWasAskedFor() throws Exception {
    MockHttpSession session =
        (MockHttpSession) mvc.perform(get("/messages")).andReturn().getRequest().getSession();
    mvc.perform(
        post("/sign-in")
            .session(session)
            .param("username", person.id())
            .param("password", FactorScenes.PASSWORD)
            .with(csrf()));

    give(phone.code(), session).andExpect(redirectedUrlPattern("/messages*"));
  }

  @Test
  void acceptsACodeOnce() throws Exception {
    String code = phone.code();
    give(code, afterPassword()).andExpect(redirectedUrl("/"));
    MockHttpSession second = afterPassword();

    give(code, second).andExpect(redirectedUrl("/sign-in/code"));

    expectSignedOut(second);
  }

  @Test
  void saysThatACodeIsWrong() throws Exception {
    MockHttpSession session = afterPassword();
    give(WRONG, session).andExpect(redirectedUrl("/sign-in/code"));

    mvc.perform(get("/sign-in/code").session(session))
        .andExpect(content().string(containsString("验证码不正确或已用过")));
  }

  @Test
  void fiveWrongCodesLockEvenTheRightOne() throws Exception {
    MockHttpSession session = afterPassword();
    for (int tries = 0; tries < 5; tries++) {
      give(WRONG, session);
    }

    give(phone.code(), session).andExpect(redirectedUrl("/sign-in/code"));

    mvc.perform(get("/sign-in/code").session(session))
        .andExpect(content().string(containsString("分钟后再试")));
    expectSignedOut(session);
  }

  @Test
  void theLockEndsByItself() throws Exception {
    MockHttpSession session = afterPassword();
    for (int tries = 0; tries < 5; tries++) {
      give(WRONG, session);
    }
    clock.moveTo(clock.instant().plus(Duration.ofMinutes(2)));

    give(phone.code(), session).andExpect(redirectedUrl("/"));
  }

  @Test
  void aRecoveryCodeSignsInOnce() throws Exception {
    List<String> codes = scenes.recoveryCodesOf(person);
    give(codes.get(0), afterPassword()).andExpect(redirectedUrl("/"));

    give(codes.get(0), afterPassword()).andExpect(redirectedUrl("/sign-in/code"));
  }

  @Test
  void acceptsARecoveryCodeWithoutItsDashes() throws Exception {
    String code = scenes.recoveryCodesOf(person).get(3).replace("-", "").toUpperCase();

    give(code, afterPassword()).andExpect(redirectedUrl("/"));
  }

  @Test
  void thePasswordHoldsTenMinutesOnly() throws Exception {
    MockHttpSession session = afterPassword();
    clock.moveTo(clock.instant().plus(Duration.ofMinutes(11)));

    give(phone.code(), session).andExpect(redirectedUrl("/sign-in"));

    expectSignedOut(session);
  }

  @Test
  void aCodeWithoutAPasswordSignsNobodyIn() throws Exception {
    give(phone.code(), new MockHttpSession()).andExpect(redirectedUrl("/sign-in"));
  }

  @Test
  void aProgramWithThePasswordIsToldToUseAToken() throws Exception {
    mvc.perform(get("/api/calls").with(httpBasic(person.id(), FactorScenes.PASSWORD)))
        .andExpect(status().isUnauthorized())
        .andExpect(content().string(containsString("接口令牌")));
  }

  @Test
  void theSessionGetsANewIdAtEachStep() throws Exception {
    MockHttpSession session = new MockHttpSession();
    String first = session.getId();
    mvc.perform(
        post("/sign-in")
            .session(session)
            .param("username", person.id())
            .param("password", FactorScenes.PASSWORD)
            .with(csrf()));
    String second = session.getId();
    String third = sessionAfter(give(phone.code(), session)).getId();

    assertThat(List.of(first, second, third)).doesNotHaveDuplicates();
  }
}
