package org.liangqu.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liangqu.shared.Calendars;
import org.liangqu.shared.ClockConfiguration;

class WordsTests {

  private static final Instant NOW = Instant.parse("2026-09-30T04:00:00Z");

  private final Words words =
      new Words(Clock.fixed(NOW, ClockConfiguration.ZONE), Calendars.delivered());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"420|420", "1000|1,000", "800.50|800.5", "0.25|0.25", "0|0", "1E+3|1,000"})
  void writesAmountsWithoutIdleDigits(BigDecimal amount, String written) {
    assertThat(words.amount(amount)).isEqualTo(written);
  }

  @Test
  void writesTimesInBeijingTime() {
    assertThat(words.moment(Instant.parse("2026-01-05T16:00:00Z"))).isEqualTo("2026-01-06 00:00");
    assertThat(words.day(LocalDate.of(2026, 1, 5))).isEqualTo("2026年1月5日");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-03T09:00:00Z, 还有3天5小时",
    "2026-10-03T04:00:00Z, 还有3天",
    "2026-09-30T06:30:00Z, 还有2小时30分钟",
    "2026-09-30T04:09:59Z, 还有9分钟",
    "2026-09-30T04:00:59Z, 不足1分钟",
    "2026-09-30T04:00:00Z, 已截止",
    "2026-09-29T04:00:00Z, 已截止"
  })
  void writesHowLongItIsUntilThen(Instant due, String written) {
    assertThat(words.left(due)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-10T15:59:59Z, 还有10天11小时（3个工作日）",
    "2026-09-30T15:59:59Z, 还有11小时59分钟（0个工作日）",
    "2027-01-04T15:59:59Z, 还有96天11小时",
    "2026-09-30T03:59:59Z, 已截止"
  })
  void addsTheWorkingDaysWhereTheCalendarIsKnown(Instant due, String written) {
    assertThat(words.leftInWorkingDays(due)).isEqualTo(written);
  }

  @Test
  void countsBothTheFirstAndTheLastMonth() {
    assertThat(words.months(YearMonth.of(2026, 1), YearMonth.of(2027, 12))).isEqualTo("24 个月");
  }

  @Test
  void writesADashForWhatIsMissing() {
    assertThat(words.amount(null)).isEqualTo("—");
    assertThat(words.moment(null)).isEqualTo("—");
    assertThat(words.months(null, YearMonth.of(2027, 12))).isEqualTo("—");
    assertThat(words.text(" ")).isEqualTo("—");
    assertThat(words.yesNo(null)).isEqualTo("未填写");
  }

  @ParameterizedTest
  @CsvSource({"512,512 B", "2048,2 KB", "1572864,1.5 MB"})
  void writesSizes(long bytes, String written) {
    assertThat(words.size(bytes)).isEqualTo(written);
  }
}
