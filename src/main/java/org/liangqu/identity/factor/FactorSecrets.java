package org.liangqu.identity.factor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.SecretKey;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.keygen.KeyGenerators;

/** Encrypts secrets for the database (AES-GCM), each bound to its account. */
final class FactorSecrets {

  private static final int IV_BYTES = 16;

  private final AesBytesEncryptor aes;

  FactorSecrets(SecretKey key) {
    this.aes =
        new AesBytesEncryptor(key, KeyGenerators.secureRandom(IV_BYTES), CipherAlgorithm.GCM);
  }

  byte[] encrypt(String account, byte[] secret) {
    byte[] owner = owner(account);
    return aes.encrypt(
        ByteBuffer.allocate(owner.length + secret.length).put(owner).put(secret).array());
  }

  /**
   * @throws IllegalStateException where it was encrypted for another account or with another key
   */
  byte[] decrypt(String account, byte[] encrypted) {
    byte[] plain = aes.decrypt(encrypted);
    byte[] owner = owner(account);
    if (plain.length <= owner.length
        || !MessageDigest.isEqual(owner, Arrays.copyOf(plain, owner.length))) {
      throw new IllegalStateException("The second factor's secret isn't the account's own");
    }
    return Arrays.copyOfRange(plain, owner.length, plain.length);
  }

  /** Ends with a byte that no account's id has, so that no id begins with another. */
  private static byte[] owner(String account) {
    return (account + "\0").getBytes(StandardCharsets.UTF_8);
  }
}
