package org.liangqu.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A unified social credit code (统一社会信用代码, GB 32100-2015), its check character verified. */
public record CreditCode(@JsonValue String value) {

  /** The standard's alphabet: digits and letters without I, O, S, V, Z. */
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private static final Pattern BODY =
      Pattern.compile("[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{9}");
  private static final int LENGTH = 18;

  @JsonCreator
  public CreditCode {
    if (!isValid(value)) {
      throw Refusal.invalid(
          "credit-code", "统一社会信用代码“%s”无效，请核对18位代码".formatted(value == null ? "" : value));
    }
  }

  public static boolean isValid(String code) {
    return code != null
        && code.length() == LENGTH
        && BODY.matcher(code.substring(0, LENGTH - 1)).matches()
        && code.charAt(LENGTH - 1) == checkCharacter(code);
  }

  /** Completes the first 17 characters with their check character. */
  public static CreditCode withCheckCharacter(String first17) {
    if (first17 == null || !BODY.matcher(first17).matches()) {
      throw new IllegalArgumentException("17 characters of a credit code expected: " + first17);
    }
    return new CreditCode(first17 + checkCharacter(first17));
  }

  /** Weighted by 3^i modulo 31, as GB 32100-2015 defines. */
  private static char checkCharacter(String code) {
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
