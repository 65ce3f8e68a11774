package org.liangqu.identity.factor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Codes to come in with once the phone is lost (恢复码): four groups of four of 31 signs that aren't
 * mistaken for each other, 79 random bits, so that one round of SHA-256 hides them.
 */
final class RecoveryCodes {

  static final int COUNT = 10;

  private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int GROUPS = 4;
  private static final int GROUP = 4;
  private static final SecureRandom RANDOM = new SecureRandom();

  private RecoveryCodes() {}

  static List<String> random() {
    return Stream.generate(RecoveryCodes::one).limit(COUNT).toList();
  }

  private static String one() {
    return IntStream.range(0, GROUPS).mapToObj(number -> group()).collect(Collectors.joining("-"));
  }

  private static String group() {
    return RANDOM
        .ints(GROUP, 0, SIGNS.length())
        .mapToObj(sign -> String.valueOf(SIGNS.charAt(sign)))
        .collect(Collectors.joining());
  }

  /** Whether it was meant as one: codes of a phone are shorter. */
  static boolean isOne(String typed) {
    return plain(typed).length() == GROUPS * GROUP;
  }

  static byte[] hash(String typed) {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest(plain(typed).getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String plain(String typed) {
    return typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
  }
}
