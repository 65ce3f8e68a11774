package org.liangqu.portal;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.liangqu.identity.Accounts;
import org.liangqu.identity.Accounts.NewAccount;
import org.liangqu.identity.IdentityPrincipal;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@IntegrationTest
class OwnDataIntegrationTests {

  private static final Set<Office> OFFICES = Set.of(Office.of(Role.EXPERT));

  @Autowired private MockMvc mvc;
  @Autowired private Accounts accounts;

  private final String id = "own" + UUID.randomUUID().toString().substring(0, 8);

  @BeforeEach
  void anAccount() {
    accounts.create(new NewAccount(id, "某专家", id + "@example.com", "a-long-password", OFFICES));
  }

  private ResultActions read(String path) throws Exception {
    Person person = new Person(id, "某专家", OFFICES);
    return mvc.perform(get(path).with(user(new IdentityPrincipal(person))));
  }

  @Test
  void showsAPersonWhatIsKeptAboutThem() throws Exception {
    read("/settings/personal-data")
        .andExpect(content().string(containsString(id + "@example.com")))
        .andExpect(content().string(containsString("评审专家")));
  }

  @Test
  void givesItAsAFile() throws Exception {
    read("/settings/personal-data/file")
        .andExpect(jsonPath("$.person.mail").value(id + "@example.com"))
        .andExpect(jsonPath("$.exported.personId").value(id))
        .andExpect(jsonPath("$.messages").isArray());
  }
}
