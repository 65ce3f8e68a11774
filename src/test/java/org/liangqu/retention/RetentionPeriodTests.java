package org.liangqu.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetentionPeriodTests {

  @ParameterizedTest
  @CsvSource({"P5Y,5 年", "P24M,24 个月", "P1Y6M,1 年 6 个月", "P30D,30 天"})
  void isSaidInWords(Period length, String words) {
    assertThat(new RetentionPeriod(length).inWords()).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"P0D", "P-1Y", "P1Y-400D"})
  void keepsADayAtLeast(Period length) {
    assertThatIllegalArgumentException().isThrownBy(() -> new RetentionPeriod(length));
  }

  @Test
  void isCountedByTheCalendarInBeijing() {
    Instant now = Instant.parse("2028-02-29T17:00:00Z");
    assertThat(new RetentionPeriod(Period.ofMonths(24)).before(now))
        .isEqualTo(Instant.parse("2026-02-28T17:00:00Z"));
  }
}
