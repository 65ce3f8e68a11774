package org.liangqu.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.liangqu.PageToken.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liangqu.IntegrationTest;
import org.liangqu.identity.IdentityPrincipal;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@IntegrationTest
class RetentionPagesIntegrationTests {

  private static final String PAGE = "/admin/retention";
  private static final Person ADMINISTRATOR =
      new Person("retention-admin", "管理员", Set.of(Office.of(Role.ADMINISTRATOR)));

  @Autowired private MockMvc mvc;
  @Autowired private List<RetentionRule> rules;

  private ResultActions as(Person person, MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request.with(user(new IdentityPrincipal(person))).with(csrf()));
  }

  @Test
  void tellsWhatIsKeptHowLongAndWhy() throws Exception {
    as(ADMINISTRATOR, get(PAGE))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("该年度接收截止后 24 个月")))
        .andExpect(content().string(containsString("项目申报审批 4018 天")))
        .andExpect(content().string(containsString("发出后 5 年")));
  }

  @Test
  void namesEveryRuleInTheDocument() throws Exception {
    String document = Files.readString(Path.of("docs", "personal-data.md"));
    assertThat(rules)
        .isNotEmpty()
        .allSatisfy(rule -> assertThat(document).contains("`" + rule.key() + "`"));
  }

  @Test
  void clearsNothingByItselfOutsideProduction() throws Exception {
    as(ADMINISTRATOR, get(PAGE)).andExpect(content().string(containsString("没有开启每晚自动清理")));
  }

  @Test
  void clearsWhenAnAdministratorAsksForIt() throws Exception {
    as(ADMINISTRATOR, post(PAGE + "/clearing"))
        .andExpect(flash().attribute("done", Matchers.startsWith("已清理 ")));
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
  void isClosedToEveryOtherRole(Role role) throws Exception {
    String code = role.scope() == Role.Scope.NONE ? null : "x";
    Person person = new Person("p", "某人", Set.of(Office.of(role, code)));
    as(person, get(PAGE)).andExpect(status().isForbidden());
    as(person, post(PAGE + "/clearing")).andExpect(status().isForbidden());
  }
}
