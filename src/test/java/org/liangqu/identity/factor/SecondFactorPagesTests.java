package org.liangqu.identity.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.liangqu.PageToken.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.liangqu.identity.IdentityPrincipal;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.identity.factor.FactorScenes.Phone;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@IntegrationTest
class SecondFactorPagesTests {

  private static final String PAGE = "/account/second-factor";
  private static final Pattern SECRET =
      Pattern.compile("<span class=\"secret mono\">([A-Z2-7 ]+)<");
  private static final Person ADMINISTRATOR =
      new Person("factor-administrator", "管理员", Set.of(Office.of(Role.ADMINISTRATOR)));
  private static final Person AUDITOR =
      new Person("factor-auditor", "审计", Set.of(Office.of(Role.AUDITOR)));

  @Autowired private MockMvc mvc;
  @Autowired private FactorScenes scenes;
  @Autowired private SecondFactors factors;

  private final MockHttpSession session = new MockHttpSession();
  private Person person;

  @BeforeEach
  void openAccount() {
    person = scenes.person("phone-" + UUID.randomUUID(), Office.of(Role.EXPERT));
  }

  private ResultActions as(Person who, MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(
        request.session(session).with(user(new IdentityPrincipal(who))).with(csrf()));
  }

  private String shown() throws Exception {
    return as(person, get(PAGE)).andReturn().getResponse().getContentAsString();
  }

  private Phone scanned() throws Exception {
    as(person, post(PAGE + "/set-up"));
    Matcher secret = SECRET.matcher(shown());
    assertThat(secret.find()).isTrue();
    return scenes.phoneWith(secret.group(1));
  }

  @Test
  void drawsTheQrCodeInThePage() throws Exception {
    as(person, post(PAGE + "/set-up"));

    as(person, get(PAGE)).andExpect(content().string(containsString("class=\"qr-code\"")));
  }

  @Test
  void isOnOnceThePhoneShowsTheRightCode() throws Exception {
    as(person, post(PAGE + "/confirmation").param("code", scanned().code()));

    assertThat(factors.isOn(person.id())).isTrue();
  }

  @Test
  void staysOffWhileTheCodeIsWrong() throws Exception {
    scanned();

    as(person, post(PAGE + "/confirmation").param("code", "x"));

    assertThat(factors.isOn(person.id())).isFalse();
  }

  @Test
  void showsTenRecoveryCodesOnce() throws Exception {
    as(person, post(PAGE + "/confirmation").param("code", scanned().code()));

    assertThat(shown()).contains("恢复码只显示这一次");
    assertThat(shown()).doesNotContain("恢复码只显示这一次").contains("还剩 10 个");
  }

  @Test
  void renewsRecoveryCodesForACode() throws Exception {
    Phone phone = scenes.phoneOf(person);

    as(person, post(PAGE + "/recovery-codes").param("code", phone.code()));

    assertThat(shown()).contains("恢复码只显示这一次");
  }

  @Test
  void isSwitchedOffByPasswordAndCode() throws Exception {
    Phone phone = scenes.phoneOf(person);

    as(
        person,
        post(PAGE + "/removal")
            .param("password", FactorScenes.PASSWORD)
            .param("code", phone.code()));

    assertThat(factors.isOn(person.id())).isFalse();
  }

  @Test
  void staysOnWhereThePasswordIsWrong() throws Exception {
    Phone phone = scenes.phoneOf(person);

    as(person, post(PAGE + "/removal").param("password", "guessed").param("code", phone.code()));

    assertThat(factors.isOn(person.id())).isTrue();
  }

  @Test
  void staysOnWhereTheCodeIsWrong() throws Exception {
    scenes.phoneOf(person);

    as(person, post(PAGE + "/removal").param("password", FactorScenes.PASSWORD).param("code", "x"));

    assertThat(factors.isOn(person.id())).isTrue();
  }

  @Test
  void anAdministratorResetsALostOne() throws Exception {
    scenes.phoneOf(person);

    as(ADMINISTRATOR, post("/admin/second-factors/" + person.id() + "/reset"));

    assertThat(factors.isOn(person.id())).isFalse();
  }

  @Test
  void nobodyElseResetsOne() throws Exception {
    scenes.phoneOf(person);

    as(AUDITOR, post("/admin/second-factors/" + person.id() + "/reset"))
        .andExpect(status().isForbidden());
  }

  @Test
  void anAdministratorCannotResetTheOwn() throws Exception {
    as(ADMINISTRATOR, post("/admin/second-factors/" + ADMINISTRATOR.id() + "/reset"))
        .andExpect(status().isForbidden());
  }

  @Test
  void auditorsReadWhatHappened() throws Exception {
    as(person, post(PAGE + "/confirmation").param("code", scanned().code()));

    as(AUDITOR, get("/audit/credentials").param("account", person.id()))
        .andExpect(content().string(containsString("启用动态验证码")))
        .andExpect(content().string(not(containsString("没有符合条件的记录"))));
  }
}
