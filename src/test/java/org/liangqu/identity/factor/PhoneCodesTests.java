package org.liangqu.identity.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneCodesTests {

  private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
  private static final long STEP = 60_000_000;

  private final PhoneCodes codes = at(STEP * 30 + 7);

  private static PhoneCodes at(long second) {
    return new PhoneCodes(Clock.fixed(Instant.ofEpochSecond(second), ZoneOffset.UTC));
  }

  /** The six last digits of the values in RFC 6238, appendix B. */
  @ParameterizedTest
  @CsvSource({"59,287082", "1111111109,081804", "1234567890,005924", "20000000000,353130"})
  void computesTheCodesOfTheStandard(long second, String code) {
    assertThat(codes.codeAt(SECRET, second / 30)).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 0, 1})
  void acceptsAPhoneHalfAMinuteOff(long off) {
    assertThat(codes.stepOf(codes.codeAt(SECRET, STEP + off), SECRET, 0)).hasValue(STEP + off);
  }

  @ParameterizedTest
  @ValueSource(longs = {-2, 2})
  void refusesAPhoneAMinuteOff(long off) {
    assertThat(codes.stepOf(codes.codeAt(SECRET, STEP + off), SECRET, 0)).isEmpty();
  }

  @Test
  void refusesACodeThatWasUsed() {
    assertThat(codes.stepOf(codes.codeAt(SECRET, STEP), SECRET, STEP)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12345", "abcdef", "１２３４５６"})
  void refusesWhatIsNoCode(String typed) {
    assertThat(codes.stepOf(typed, SECRET, 0)).isEmpty();
  }
}
