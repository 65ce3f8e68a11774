package org.liangqu.identity.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.liangqu.identity.UnusableConfigurationException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;

class ConfiguredSignInWaysTests {

  private static final ObjectProvider<InMemoryClientRegistrationRepository> NONE =
      new StaticListableBeanFactory().getBeanProvider(InMemoryClientRegistrationRepository.class);

  @Test
  void refusesToStartWhereNobodyCouldSignIn() {
    SignInProperties properties = new SignInProperties(false, "preferred_username");

    assertThatThrownBy(() -> new ConfiguredSignInWays(properties, NONE))
        .isInstanceOf(UnusableConfigurationException.class)
        .hasMessageContaining("任何人都无法登录");
  }

  @Test
  void offersNoProviderWhereNoneIsConfigured() {
    SignInProperties properties = new SignInProperties(true, "preferred_username");

    assertThat(new ConfiguredSignInWays(properties, NONE).providers()).isEmpty();
  }
}
