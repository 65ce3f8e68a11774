package org.liangqu.identity.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangqu.identity.Role;
import org.liangqu.identity.UnusableConfigurationException;

class SecretKeysTests {

  @Test
  void refusesToStartWithoutAKeyWhereARoleNeedsIt() {
    SecondFactorProperties properties =
        new SecondFactorProperties(Set.of(Role.ADMINISTRATOR), "", null);

    assertThatThrownBy(() -> SecretKeys.find(properties))
        .isInstanceOf(UnusableConfigurationException.class)
        .hasMessageContaining("LIANGQU_SECRET_KEY");
  }

  @Test
  void needsNoKeyWhereNoRoleNeedsIt() {
    assertThat(SecretKeys.find(new SecondFactorProperties(Set.of(), "", null))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"replace-me-secret", "c2hvcnQ=", "no base64 at all!"})
  void refusesAKeyThatIsNone(String key) {
    assertThatThrownBy(() -> SecretKeys.find(new SecondFactorProperties(Set.of(), key, null)))
        .isInstanceOf(UnusableConfigurationException.class)
        .hasMessageContaining("openssl rand -base64 32");
  }

  @Test
  void keepsAKeyOfItsOwnToTryOut(@TempDir Path folder) {
    SecondFactorProperties properties =
        new SecondFactorProperties(Set.of(), "", folder.resolve("data/secret.key").toString());

    assertThat(SecretKeys.find(properties)).isEqualTo(SecretKeys.find(properties)).isPresent();
  }
}
