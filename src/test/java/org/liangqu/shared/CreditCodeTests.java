package org.liangqu.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTests {

  /** The example of GB 32100-2015, annex. */
  private static final String EXAMPLE = "91350100M000100Y43";

  @Test
  void acceptsTheExampleOfTheStandard() {
    assertThat(CreditCode.isValid(EXAMPLE)).isTrue();
    assertThat(CreditCode.withCheckCharacter(EXAMPLE.substring(0, 17)))
        .isEqualTo(new CreditCode(EXAMPLE));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "91350100M000100Y4",
        "91350100M000100Y433",
        "91350100M000100Y44",
        "91350100m000100y43",
        "9I350100M000100Y43",
        "9135O100M000100Y43",
        "91350100M000100Y4３"
      })
  void refusesWhatIsNoCreditCode(String code) {
    assertThat(CreditCode.isValid(code)).isFalse();
    assertThatThrownBy(() -> new CreditCode(code))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID));
  }

  @Test
  void refusesEverySingleWrongDigit() {
    for (int i = 2; i < 8; i++) {
      char wrong = EXAMPLE.charAt(i) == '9' ? '8' : '9';
      assertThat(CreditCode.isValid(EXAMPLE.substring(0, i) + wrong + EXAMPLE.substring(i + 1)))
          .isFalse();
    }
  }

  @Test
  void generatesValidCodesThatDiffer() {
    assertThat(CreditCodes.generate(1)).isNotEqualTo(CreditCodes.generate(2));
    for (int seed = 0; seed < 100; seed++) {
      assertThat(CreditCode.isValid(CreditCodes.generate(seed).value())).isTrue();
    }
  }
}
