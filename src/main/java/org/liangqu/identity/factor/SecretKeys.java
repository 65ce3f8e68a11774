package org.liangqu.identity.factor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.liangqu.identity.UnusableConfigurationException;

/** Finds the key that keeps secrets: a given one, or a kept one of the system's own. */
final class SecretKeys {

  static final String VARIABLE = "LIANGQU_SECRET_KEY";

  private static final int KEY_BYTES = 32;

  private SecretKeys() {}

  /**
   * @throws UnusableConfigurationException where a key is given that is none, or a role needs one
   *     and there is none
   */
  static Optional<SecretKey> find(SecondFactorProperties properties) {
    if (!properties.key().isBlank()) {
      return Optional.of(key(properties.key()));
    }
    if (properties.keyFile() != null && !properties.keyFile().isBlank()) {
      return Optional.of(key(kept(Path.of(properties.keyFile()))));
    }
    if (!properties.requiredRoles().isEmpty()) {
      throw new UnusableConfigurationException(
          ("拒绝启动：岗位 %1$s 须使用动态验证码，但没有设置 %2$s。请用 openssl rand -base64 32 生成并妥善保管。"
                  + " / Refusing to start: %1$s need a second factor but %2$s is not set;"
                  + " make one with openssl rand -base64 32 and keep it safe.")
              .formatted(properties.requiredRoles(), VARIABLE));
    }
    return Optional.empty();
  }

  private static SecretKey key(String text) {
    byte[] bytes = decoded(text.strip());
    if (bytes.length != KEY_BYTES) {
      throw new UnusableConfigurationException(
          ("拒绝启动：%1$s 须为 32 字节的 Base64，请用 openssl rand -base64 32 生成。"
                  + " / Refusing to start: %1$s must be 32 bytes in Base64;"
                  + " make one with openssl rand -base64 32.")
              .formatted(VARIABLE));
    }
    return new SecretKeySpec(bytes, "AES");
  }

  /** Nothing where it is no Base64. */
  private static byte[] decoded(String text) {
    try {
      return Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException noBase64) {
      return new byte[0];
    }
  }

  private static String kept(Path file) {
    try {
      if (!Files.exists(file)) {
        byte[] bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, Base64.getEncoder().encodeToString(bytes));
      }
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
