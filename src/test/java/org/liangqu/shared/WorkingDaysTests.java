package org.liangqu.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTests {

  private final WorkingDays workingDays = Calendars.delivered();

  @ParameterizedTest
  @CsvSource({
    "2025-01-26, true",
    "2025-01-27, true",
    "2025-01-28, false",
    "2025-02-04, false",
    "2025-02-08, true",
    "2025-10-11, true",
    "2026-01-04, true",
    "2026-02-16, false",
    "2026-02-28, true",
    "2026-10-10, true",
    "2026-10-11, false",
    "2026-11-21, false",
    "2026-11-23, true"
  })
  void knowsHolidaysAndMakeUpDays(LocalDate date, boolean working) {
    assertThat(workingDays.isWorkingDay(date)).isEqualTo(working);
  }

  /** The notices give 2025 and 2026 as many working days as their tables say. */
  @ParameterizedTest
  @CsvSource({"2025, 248", "2026, 248"})
  void countsTheWorkingDaysOfAYear(int year, int expected) {
    assertThat(
            LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(workingDays::isWorkingDay)
                .count())
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-20, 1, 2026-11-23",
    "2026-09-30, 1, 2026-10-08",
    "2026-09-30, 3, 2026-10-10",
    "2026-09-30, 4, 2026-10-12",
    "2026-11-23, 0, 2026-11-23"
  })
  void countsForthAndBack(LocalDate from, int days, LocalDate to) {
    assertThat(workingDays.plus(from, days)).isEqualTo(to);
    if (workingDays.isWorkingDay(from)) {
      assertThat(workingDays.minus(to, days)).isEqualTo(from);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-30, 2026-09-30, 0",
    "2026-09-30, 2026-10-07, 0",
    "2026-09-30, 2026-10-10, 3",
    "2026-10-10, 2026-10-12, 1"
  })
  void countsTheWorkingDaysThatAreLeft(LocalDate first, LocalDate last, int left) {
    assertThat(workingDays.between(first, last)).isEqualTo(left);
  }

  @Test
  void refusesAYearWithoutNotice() {
    LocalDate lastDay = LocalDate.of(2026, 12, 31);
    assertThat(workingDays.plus(lastDay, 0)).isEqualTo(lastDay);
    assertThatThrownBy(() -> workingDays.plus(lastDay, 1))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("2027");
    assertThatThrownBy(() -> workingDays.minus(LocalDate.of(2025, 1, 1), 1))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("2024");
  }
}
