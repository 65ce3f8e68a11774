package org.liangqu.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the check character promises. 31 is a prime and 3 generates its residues, so weights differ
 * from place to place and no difference of two characters vanishes: each slip of one character or
 * of two neighbours is found, not only 30 in 31.
 */
class CreditCodeCheckTests {

  private static final int CODES = 300;
  private static final String DEPARTMENTS = "123456789ANY";

  /** Made-up codes of every shape, the same in every run. */
  static Stream<String> codes() {
    Random random = new Random(32100);
    return Stream.generate(() -> code(random)).limit(CODES);
  }

  private static String code(Random random) {
    StringBuilder first17 = new StringBuilder();
    first17.append(oneOf(DEPARTMENTS, random)).append(oneOf("123459", random));
    random.ints(6, 0, 10).forEach(first17::append);
    for (int i = 0; i < 9; i++) {
      first17.append(oneOf(CreditCode.ALPHABET, random));
    }
    return CreditCode.withCheckCharacter(first17.toString()).value();
  }

  private static char oneOf(String characters, Random random) {
    return characters.charAt(random.nextInt(characters.length()));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void findsEveryOtherCharacterInAnyPlace(String code) {
    for (int at = 0; at < code.length(); at++) {
      for (char other : CreditCode.ALPHABET.toCharArray()) {
        String changed = code.substring(0, at) + other + code.substring(at + 1);
        assertThat(CreditCode.isValid(changed)).as(changed).isEqualTo(other == code.charAt(at));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("codes")
  void findsEveryTwoNeighboursThatChangedPlaces(String code) {
    for (int at = 0; at + 1 < code.length(); at++) {
      String changed =
          code.substring(0, at) + code.charAt(at + 1) + code.charAt(at) + code.substring(at + 2);
      assertThat(CreditCode.isValid(changed)).as(changed).isEqualTo(changed.equals(code));
    }
  }

  @ParameterizedTest
  @MethodSource("codes")
  void findsACharacterLeftOutOrTypedTwice(String code) {
    for (int at = 0; at < code.length(); at++) {
      assertThat(CreditCode.isValid(code.substring(0, at) + code.substring(at + 1))).isFalse();
      assertThat(CreditCode.isValid(code.substring(0, at) + code.charAt(at) + code.substring(at)))
          .isFalse();
    }
  }
}
