package org.liangqu.portal.calls;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.liangqu.shared.CalendarPeriod;
import org.liangqu.shared.CalendarYear;

/**
 * A month of the working-day calendar as a page shows it.
 *
 * @param weeks from Monday to Sunday, null where a day isn't of the month
 */
record MonthGrid(int month, int workingDays, List<List<Day>> weeks) {

  /** A day and how it is shown; the occasion is null on plain days. */
  record Day(int day, String style, String mark, String occasion) {}

  static List<MonthGrid> of(CalendarYear year) {
    return Arrays.stream(Month.values()).map(month -> of(year, month)).toList();
  }

  private static MonthGrid of(CalendarYear year, Month month) {
    YearMonth days = YearMonth.of(year.year(), month);
    List<Day> cells =
        new ArrayList<>(
            Collections.nCopies(days.atDay(1).getDayOfWeek().getValue() - 1, (Day) null));
    int workingDays = 0;
    for (int day = 1; day <= days.lengthOfMonth(); day++) {
      LocalDate date = days.atDay(day);
      cells.add(day(year, date));
      workingDays += year.isWorkingDay(date) ? 1 : 0;
    }
    return new MonthGrid(month.getValue(), workingDays, weeks(cells));
  }

  private static List<List<Day>> weeks(List<Day> cells) {
    int daysPerWeek = DayOfWeek.values().length;
    while (cells.size() % daysPerWeek != 0) {
      cells.add(null);
    }
    List<List<Day>> weeks = new ArrayList<>();
    for (int first = 0; first < cells.size(); first += daysPerWeek) {
      weeks.add(cells.subList(first, first + daysPerWeek));
    }
    return weeks;
  }

  private static Day day(CalendarYear year, LocalDate date) {
    return year.periodOf(date)
        .map(period -> special(date, period))
        .orElseGet(
            () ->
                new Day(
                    date.getDayOfMonth(),
                    CalendarYear.isWeekend(date) ? "weekend" : "",
                    null,
                    null));
  }

  private static Day special(LocalDate date, CalendarPeriod period) {
    return period.kind() == CalendarPeriod.Kind.HOLIDAY
        ? new Day(date.getDayOfMonth(), "holiday", "休", period.occasion())
        : new Day(date.getDayOfMonth(), "made-up", "班", period.occasion());
  }
}
