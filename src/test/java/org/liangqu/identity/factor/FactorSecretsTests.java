package org.liangqu.identity.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class FactorSecretsTests {

  private static final byte[] SECRET = "a secret of a phone!".getBytes(StandardCharsets.US_ASCII);

  private final FactorSecrets secrets = keptWith((byte) 1);

  private static FactorSecrets keptWith(byte first) {
    byte[] key = new byte[32];
    key[0] = first;
    return new FactorSecrets(new SecretKeySpec(key, "AES"));
  }

  @Test
  void readsWhatItEncrypted() {
    assertThat(secrets.decrypt("person", secrets.encrypt("person", SECRET))).isEqualTo(SECRET);
  }

  @Test
  void showsNothingOfTheSecret() {
    assertThat(new String(secrets.encrypt("person", SECRET), StandardCharsets.ISO_8859_1))
        .doesNotContain("phone");
  }

  @Test
  void refusesTheSecretOfAnotherAccount() {
    byte[] encrypted = secrets.encrypt("person", SECRET);

    assertThatThrownBy(() -> secrets.decrypt("perso", encrypted))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void refusesWhatWasEncryptedWithAnotherKey() {
    byte[] encrypted = keptWith((byte) 2).encrypt("person", SECRET);

    assertThatThrownBy(() -> secrets.decrypt("person", encrypted))
        .isInstanceOf(IllegalStateException.class);
  }
}
