package org.liangqu.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.core.env.StandardEnvironment;

/** What the profile for real use sets, read as the application reads it. */
class ProductionSettingsTests {

  private final StandardEnvironment environment = new StandardEnvironment();

  @BeforeEach
  void readTheProfile() throws IOException {
    ConfigDataEnvironmentPostProcessor.applyTo(environment, null, null, List.of("production"));
  }

  private String setting(String name) {
    return environment.getRequiredProperty(name);
  }

  @Test
  void cookiesTravelEncryptedOnly() {
    assertThat(setting("server.servlet.session.cookie.secure")).isEqualTo("true");
    assertThat(setting("camunda.bpm.webapp.csrf.enable-secure-cookie")).isEqualTo("true");
    assertThat(setting("camunda.bpm.webapp.csrf.same-site-cookie-option")).isEqualTo("STRICT");
  }

  @Test
  void cookiesBelongToThisVeryHost() {
    TomcatServletWebServerFactory server = new TomcatServletWebServerFactory();

    new SecureCookies(true).customize(server);

    assertThat(server.getSession().getCookie().getName()).isEqualTo("__Host-LQ-SESSION");
    assertThat(server.getSession().getCookie().getPath()).isEqualTo("/");
  }

  @Test
  void theInterfaceIsNotDescribed() {
    assertThat(setting("springdoc.api-docs.enabled")).isEqualTo("false");
    assertThat(setting("springdoc.swagger-ui.enabled")).isEqualTo("false");
  }

  @Test
  void faultsAreNotExplained() {
    assertThat(setting("server.error.include-message")).isEqualTo("never");
    assertThat(setting("server.error.include-stacktrace")).isEqualTo("never");
    assertThat(setting("management.endpoints.web.exposure.include")).isEqualTo("health");
    assertThat(environment.getProperty("management.endpoint.health.show-details")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "0:0:0:0:0:0:0:1", "172.18.0.1"})
  void aProxyOnThisMachineIsBelieved(String address) {
    assertThat(proxies().matcher(address).matches()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.1.2.3", "192.168.1.20", "172.18.0.7", "100.64.0.1", "202.100.1.1"})
  void nobodyElseNamesAddresses(String address) {
    assertThat(proxies().matcher(address).matches()).isFalse();
  }

  private Pattern proxies() {
    return Pattern.compile(setting("server.tomcat.remoteip.internal-proxies"));
  }
}
