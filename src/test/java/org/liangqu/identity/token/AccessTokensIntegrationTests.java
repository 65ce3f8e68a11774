package org.liangqu.identity.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.liangqu.PageToken.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.IdentityPrincipal;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.shared.FieldProblem;
import org.liangqu.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@IntegrationTest
class AccessTokensIntegrationTests {

  @Autowired private MockMvc mvc;
  @Autowired private TokenScenes scenes;
  @Autowired private AccessTokens tokens;
  @Autowired private JdbcClient jdbc;

  private Person owner() {
    return scenes.person("token-owner", Office.of(Role.UNIT_ADMINISTRATOR, "91650104MADEM0011X"));
  }

  private ResultActions as(Person person, MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request.with(user(new IdentityPrincipal(person))).with(csrf()));
  }

  private MockHttpServletRequestBuilder typed(TokenDoor door) {
    return post("/admin/tokens")
        .param("name", "<b>Modeler</b>")
        .param("purpose", "部署模型")
        .param("contact", "张三")
        .param("door", door.name())
        .param("account", door == TokenDoor.API ? owner().id() : "")
        .param("validThrough", LocalDate.now().plusMonths(2).toString());
  }

  @Test
  void theSecretItselfIsKeptNowhere() {
    String secret = scenes.forEngine(TokenDoor.ENGINE_READ).secret();

    assertThat(secret).startsWith("lq_").hasSize(46);
    assertThat(jdbc.sql("select access_token::text from access_token").query(String.class).list())
        .noneMatch(row -> row.contains(secret.substring(3)));
  }

  @Test
  void anAdministratorSeesTheOwnTokenOnce() throws Exception {
    as(scenes.administrator(), typed(TokenDoor.ENGINE_DEPLOY))
        .andExpect(content().string(containsString("lq_")))
        .andExpect(content().string(not(containsString("<b>Modeler"))));
    as(scenes.administrator(), get("/admin/tokens"))
        .andExpect(content().string(containsString("&lt;b&gt;Modeler")))
        .andExpect(content().string(not(containsString("lq_"))));
  }

  @Test
  void anAdministratorNeverSeesTheTokenOfSomebodyElse() throws Exception {
    as(scenes.administrator(), typed(TokenDoor.API))
        .andExpect(content().string(containsString("领取密钥")))
        .andExpect(content().string(not(containsString("lq_"))));
  }

  @Test
  void theOwnerCollectsATokenOnce() throws Exception {
    UUID id = scenes.issue(scenes.declared(TokenDoor.API, owner().id())).token().id();

    as(owner(), post("/account/tokens/" + id + "/collection"))
        .andExpect(content().string(containsString("lq_")));
    as(owner(), post("/account/tokens/" + id + "/collection")).andExpect(status().isConflict());
  }

  @Test
  void nobodyElseCollectsAToken() throws Exception {
    UUID id = scenes.issue(scenes.declared(TokenDoor.API, owner().id())).token().id();

    as(scenes.administrator(), post("/account/tokens/" + id + "/collection"))
        .andExpect(status().isNotFound());
  }

  @Test
  void theOwnerRevokesAToken() throws Exception {
    IssuedToken issued = scenes.forApi(owner());

    as(owner(), post("/account/tokens/" + issued.token().id() + "/revocation"));

    assertThat(tokens.admit(issued.secret(), "127.0.0.1")).isEmpty();
  }

  @Test
  void nobodyElseButAnAdministratorRevokesAToken() throws Exception {
    IssuedToken issued = scenes.forApi(owner());
    Person other = scenes.person("token-other", Office.of(Role.EXPERT));

    as(other, post("/account/tokens/" + issued.token().id() + "/revocation"))
        .andExpect(status().isNotFound());

    assertThat(tokens.admit(issued.secret(), "127.0.0.1")).isPresent();
  }

  @Test
  void saysWhatIsMissing() throws Exception {
    as(scenes.administrator(), post("/admin/tokens").param("validThrough", "2999-01-01"))
        .andExpect(content().string(containsString("请填写名称")))
        .andExpect(content().string(containsString("请选择接口范围")))
        .andExpect(content().string(containsString("有效期最长一年")));
  }

  @Test
  void refusesASourceThatIsNoAddress() {
    NewToken wrong =
        new NewToken(
            "系统", "用途", "张三", TokenDoor.ENGINE_READ, "", LocalDate.now(), "10.0.0.1 evil.example");

    assertThatThrownBy(() -> scenes.issue(wrong))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.problems())
                    .extracting(FieldProblem::field)
                    .containsExactly("addresses"));
  }

  @Test
  void refusesAnUnknownAccount() {
    assertThatThrownBy(() -> scenes.issue(scenes.declared(TokenDoor.API, "nobody-here")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("没有账号");
  }

  @Test
  void onlyAdministratorsIssueTokens() throws Exception {
    as(owner(), typed(TokenDoor.ENGINE_READ)).andExpect(status().isForbidden());

    assertThatThrownBy(
            () ->
                ActingAs.person(
                    owner(), () -> tokens.issue(scenes.declared(TokenDoor.ENGINE_READ, ""))))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void theTrailIsOnlyAddedTo() {
    scenes.forEngine(TokenDoor.ENGINE_READ);

    assertThatThrownBy(() -> jdbc.sql("update credential_record set detail = 'x'").update())
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("only ever added");
  }
}
