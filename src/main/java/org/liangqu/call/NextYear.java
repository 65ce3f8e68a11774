package org.liangqu.call;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.liangqu.shared.CalendarYear;
import org.liangqu.shared.ClockConfiguration;
import org.liangqu.shared.WorkingDays;
import org.springframework.stereotype.Component;

/** Takes a call into the year after it: every date a year later, on a working day. */
@Component
class NextYear {

  private static final int MAX_TITLE = 200;

  private final WorkingDays workingDays;

  NextYear(WorkingDays workingDays) {
    this.workingDays = workingDays;
  }

  NewCall of(Call call, String guide) {
    int year = call.year() + 1;
    String title = call.title().replace(String.valueOf(call.year()), String.valueOf(year));
    return new NewCall(
        year,
        title.length() > MAX_TITLE ? call.title() : title,
        later(call.opens()),
        later(call.closes()),
        later(call.parkReviewDue()),
        later(call.bureauDue()),
        later(call.recommendationDue()),
        later(call.intakeDue()),
        call.correctionWorkingDays(),
        call.reminderWorkingDays(),
        call.clusters(),
        call.directions(),
        call.openings(),
        call.quotas(),
        guide);
  }

  private Instant later(Instant moment) {
    LocalTime time = moment.atZone(ClockConfiguration.ZONE).toLocalTime();
    return later(DueDays.dayOf(moment)).atTime(time).atZone(ClockConfiguration.ZONE).toInstant();
  }

  /** In a year whose holidays aren't published yet, weekends alone are left out. */
  private LocalDate later(LocalDate date) {
    LocalDate day = date.plusYears(1);
    while (!isWorkingDay(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  private boolean isWorkingDay(LocalDate day) {
    return workingDays.knows(day.getYear())
        ? workingDays.isWorkingDay(day)
        : !CalendarYear.isWeekend(day);
  }
}
