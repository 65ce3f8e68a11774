package org.liangqu.identity.openid;

import java.util.List;
import java.util.stream.StreamSupport;
import org.liangqu.identity.SignInWays;
import org.liangqu.identity.UnusableConfigurationException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.stereotype.Component;

/** The ways in, as they are configured. */
@Component
@EnableConfigurationProperties(SignInProperties.class)
class ConfiguredSignInWays implements SignInWays {

  static final String LABEL = "统一身份认证登录";

  private static final String BEGINS = "/oauth2/authorization/";

  private final boolean byPassword;
  private final List<ClientRegistration> registrations;

  ConfiguredSignInWays(
      SignInProperties properties,
      ObjectProvider<InMemoryClientRegistrationRepository> repository) {
    this.byPassword = properties.password();
    this.registrations =
        repository.stream()
            .flatMap(found -> StreamSupport.stream(found.spliterator(), false))
            .toList();
    if (!byPassword && registrations.isEmpty()) {
      throw new UnusableConfigurationException(
          "拒绝启动：已关闭密码登录，又没有配置统一身份认证，任何人都无法登录。"
              + " / Refusing to start: liangqu.sign-in.password is false and no OpenID Connect"
              + " provider is registered, so nobody could sign in.");
    }
  }

  @Override
  public boolean byPassword() {
    return byPassword;
  }

  @Override
  public List<Provider> providers() {
    return registrations.stream()
        .map(one -> new Provider(label(one), BEGINS + one.getRegistrationId()))
        .toList();
  }

  private String label(ClientRegistration registration) {
    return registrations.size() == 1 ? LABEL : LABEL + " · " + registration.getClientName();
  }
}
