package org.liangqu.shared;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * Counts working days of the official calendar (国务院办公厅节假日安排). A date in a year whose notice isn't
 * on file is refused rather than guessed.
 */
@Component
public class WorkingDays {

  private final CalendarYears years;

  public WorkingDays(CalendarYears years) {
    this.years = years;
  }

  /** Whether the calendar of that year is on file. */
  public boolean knows(int year) {
    return years.of(year).isPresent();
  }

  public boolean isWorkingDay(LocalDate date) {
    return years.of(date.getYear()).orElseThrow(() -> unknown(date.getYear())).isWorkingDay(date);
  }

  private static Refusal unknown(int year) {
    return Refusal.invalid(
        "calendar-unknown", "系统尚无%d年的法定节假日安排，无法计算工作日，请联系系统管理员补充后再试".formatted(year));
  }

  /** The n-th working day after the date; the date itself isn't counted. */
  public LocalDate plus(LocalDate date, int workingDays) {
    return count(date, workingDays, 1);
  }

  /** The n-th working day before the date; the date itself isn't counted. */
  public LocalDate minus(LocalDate date, int workingDays) {
    return count(date, workingDays, -1);
  }

  /** How many working days follow the first day up to the last, which is counted. */
  public int between(LocalDate first, LocalDate last) {
    int workingDays = 0;
    for (LocalDate day = first.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
      if (isWorkingDay(day)) {
        workingDays++;
      }
    }
    return workingDays;
  }

  private LocalDate count(LocalDate date, int workingDays, int step) {
    if (workingDays < 0) {
      throw new IllegalArgumentException("Working days cannot be negative: " + workingDays);
    }
    LocalDate day = date;
    for (int left = workingDays; left > 0; ) {
      day = day.plusDays(step);
      if (isWorkingDay(day)) {
        left--;
      }
    }
    return day;
  }
}
