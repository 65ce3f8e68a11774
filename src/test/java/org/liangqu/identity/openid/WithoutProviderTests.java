package org.liangqu.identity.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangqu.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.test.web.servlet.MockMvc;

/** Without a registration there is nothing of sign-in at a provider. */
@IntegrationTest
class WithoutProviderTests {

  @Autowired private ApplicationContext context;
  @Autowired private MockMvc mvc;

  @Test
  void thereAreNoSuchBeans() {
    assertThat(context.getBeansOfType(OpenIdSignIn.class)).isEmpty();
    assertThat(context.getBeansOfType(ClientRegistrationRepository.class)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/oauth2/authorization/unified", "/login/oauth2/code/unified?code=x&state=y"})
  void thereAreNoSuchAddresses(String path) throws Exception {
    mvc.perform(get(path)).andExpect(status().isNotFound());
  }
}
