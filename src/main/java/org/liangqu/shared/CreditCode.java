package org.liangqu.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/** A unified social credit code (统一社会信用代码, GB 32100-2015), its check character verified. */
public record CreditCode(@JsonValue String value) {

  /** The standard's alphabet: digits and letters without I, O, S, V, Z. */
  static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  static final int LENGTH = 18;

  /**
   * Takes the code as it is written everywhere, in capitals without spaces; {@link #parse} takes it
   * as people type it.
   *
   * @throws Refusal saying what is wrong with it
   */
  public CreditCode {
    refuse(fault(value));
  }

  /**
   * Reads a code as people type it: small letters, full-width characters and spaces are put right.
   *
   * @throws Refusal saying what is wrong with it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static CreditCode parse(String text) {
    return new CreditCode(text == null ? null : tidy(text));
  }

  /** The text with small letters, full-width characters and spaces put right, valid or not. */
  public static String tidy(String text) {
    return CreditCodeText.tidy(text);
  }

  private static void refuse(Optional<String> fault) {
    fault.ifPresent(
        message -> {
          throw Refusal.invalid("credit-code", message);
        });
  }

  public static boolean isValid(String code) {
    return fault(code).isEmpty();
  }

  /** What is wrong with a code, as a sentence for the person who typed it; none if it is valid. */
  public static Optional<String> fault(String code) {
    return CreditCodeText.fault(code);
  }

  /** Completes the first 17 characters with their check character. */
  public static CreditCode withCheckCharacter(String first17) {
    if (first17 == null
        || first17.length() != LENGTH - 1
        || first17.chars().anyMatch(character -> ALPHABET.indexOf(character) < 0)) {
      throw new IllegalArgumentException("17 characters of a credit code expected: " + first17);
    }
    return new CreditCode(first17 + checkCharacter(first17));
  }

  /** Weighted by 3^i modulo 31, as GB 32100-2015 defines. */
  static char checkCharacter(String code) {
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < LENGTH - 1; i++) {
      sum += ALPHABET.indexOf(code.charAt(i)) * weight;
      weight = weight * 3 % ALPHABET.length();
    }
    return ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
  }

  @Override
  public String toString() {
    return value;
  }
}
