package org.liangqu.identity.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** What the holder of a token sends: 256 random bits, so that one round of SHA-256 hides them. */
final class TokenSecret {

  /** Lets scanners of repositories and logs recognise a token that leaked. */
  static final String PREFIX = "lq_";

  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private TokenSecret() {}

  static String random() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  static byte[] hash(String secret) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
