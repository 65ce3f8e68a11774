package org.liangqu.workflow.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Hashes passwords with bcrypt instead of one round of SHA-512. */
class BcryptEncryptor implements PasswordEncryptor {

  private static final int MAXIMUM_BYTES = 72;

  private final BCryptPasswordEncoder bcrypt = new BCryptPasswordEncoder();

  @Override
  public String encrypt(String saltedPassword) {
    return bcrypt.encode(cut(saltedPassword));
  }

  @Override
  public boolean check(String saltedPassword, String hash) {
    return bcrypt.matches(cut(saltedPassword), hash);
  }

  @Override
  public String hashAlgorithmName() {
    return "bcrypt";
  }

  /** The engine appends a salt to the password; bcrypt, which salts itself, takes 72 bytes. */
  private static String cut(String saltedPassword) {
    byte[] bytes = saltedPassword.getBytes(StandardCharsets.UTF_8);
    return bytes.length <= MAXIMUM_BYTES ? saltedPassword : HexFormat.of().formatHex(sha256(bytes));
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
