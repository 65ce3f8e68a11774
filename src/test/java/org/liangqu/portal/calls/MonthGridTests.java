package org.liangqu.portal.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liangqu.shared.CalendarPeriod;
import org.liangqu.shared.CalendarYear;

class MonthGridTests {

  private static final CalendarYear YEAR =
      new CalendarYear(
          2026,
          "测试",
          List.of(
              new CalendarPeriod(
                  LocalDate.of(2026, 10, 1),
                  LocalDate.of(2026, 10, 7),
                  CalendarPeriod.Kind.HOLIDAY,
                  "国庆节"),
              new CalendarPeriod(
                  LocalDate.of(2026, 10, 10),
                  LocalDate.of(2026, 10, 10),
                  CalendarPeriod.Kind.WORKING_DAY,
                  "国庆节调休")));

  private final MonthGrid october = MonthGrid.of(YEAR).get(9);

  @Test
  void beginsOnTheRightDayOfTheWeek() {
    assertThat(october.weeks()).allSatisfy(week -> assertThat(week).hasSize(7)).hasSize(5);
    assertThat(october.weeks().get(0)).startsWith(null, null, null);
    assertThat(october.weeks().get(0).get(3).day()).isEqualTo(1);
    assertThat(october.weeks().get(4).get(5).day()).isEqualTo(31);
  }

  @Test
  void marksHolidaysMakeUpDaysAndWeekends() {
    assertThat(october.weeks().get(0).get(3))
        .isEqualTo(new MonthGrid.Day(1, "holiday", "休", "国庆节"));
    assertThat(october.weeks().get(1).get(5))
        .isEqualTo(new MonthGrid.Day(10, "made-up", "班", "国庆节调休"));
    assertThat(october.weeks().get(1).get(6))
        .isEqualTo(new MonthGrid.Day(11, "weekend", null, null));
  }

  @Test
  void countsTheMonthsWorkingDays() {
    assertThat(october.workingDays()).isEqualTo(18);
  }
}
