package org.liangqu.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The official calendar of a year (国务院办公厅节假日安排): holidays and make-up working days.
 *
 * @param notice title and number of the State Council's notice
 */
public record CalendarYear(int year, String notice, List<CalendarPeriod> periods) {

  public CalendarYear {
    periods = periods.stream().sorted(Comparator.comparing(CalendarPeriod::first)).toList();
  }

  public Optional<CalendarPeriod> periodOf(LocalDate day) {
    return periods.stream().filter(period -> period.includes(day)).findFirst();
  }

  public boolean isWorkingDay(LocalDate day) {
    return periodOf(day)
        .map(period -> period.kind() == CalendarPeriod.Kind.WORKING_DAY)
        .orElse(!isWeekend(day));
  }

  public static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
