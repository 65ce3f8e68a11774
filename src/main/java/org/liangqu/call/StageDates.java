package org.liangqu.call;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import org.liangqu.shared.WorkingDays;
import org.springframework.stereotype.Component;

/** The dates that follow from a call's deadlines. */
@Component
class StageDates {

  private final WorkingDays workingDays;

  StageDates(WorkingDays workingDays) {
    this.workingDays = workingDays;
  }

  /** In a year whose holidays aren't published yet, weekdays are counted: it binds nobody. */
  Instant reminder(Call call, Stage stage) {
    LocalDate due = DueDays.dayOf(call.dueOf(Deadline.of(stage)));
    int days = call.reminderWorkingDays();
    LocalDate earliest = due.minusDays(days * 2L + 14);
    boolean known = workingDays.knows(due.getYear()) && workingDays.knows(earliest.getYear());
    return DueDays.endOf(known ? workingDays.minus(due, days) : minusWeekdays(due, days));
  }

  private static LocalDate minusWeekdays(LocalDate date, int days) {
    LocalDate day = date;
    for (int left = days; left > 0; ) {
      day = day.minusDays(1);
      if (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
        left--;
      }
    }
    return day;
  }

  Instant correctionDue(Call call, Stage stage, Instant now) {
    if (stage == Stage.ELIGIBILITY) {
      return call.closes();
    }
    Instant days = correctionDays(call, DueDays.dayOf(call.dueOf(Deadline.of(stage))), now);
    return days.isAfter(call.closes()) ? days : call.closes();
  }

  /** Days are counted only as far as the bound, and need no calendar beyond it. */
  private Instant correctionDays(Call call, LocalDate bound, Instant now) {
    LocalDate day = DueDays.dayOf(now);
    int left = call.correctionWorkingDays();
    while (left > 0 && day.isBefore(bound)) {
      day = day.plusDays(1);
      if (workingDays.isWorkingDay(day)) {
        left--;
      }
    }
    return DueDays.endOf(day.isAfter(bound) ? bound : day);
  }
}
