package org.liangqu.registration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.liangqu.shared.ClockConfiguration;
import org.liangqu.shared.WorkingDays;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * When a park is to have reviewed, and until when a unit can correct: the end of that day. Where
 * next year's holidays aren't on file yet, weekends alone are left out: nobody is turned away at
 * the door because of that, and no right of the unit hangs on the date.
 */
@Component
@EnableConfigurationProperties(RegistrationProperties.class)
class RegistrationTimes {

  private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);
  private static final int WORKING_DAYS_OF_A_WEEK = 5;
  private static final int WEEKEND = 2;

  /** No span of the settings' working days is longer, whatever holidays are in it. */
  private static final int LONGEST_HOLIDAYS = 30;

  private final WorkingDays workingDays;
  private final RegistrationProperties lengths;
  private final Clock clock;

  RegistrationTimes(WorkingDays workingDays, RegistrationProperties lengths, Clock clock) {
    this.workingDays = workingDays;
    this.lengths = lengths;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  LocalDate today() {
    return LocalDate.ofInstant(now(), ClockConfiguration.ZONE);
  }

  Instant reviewDue() {
    LocalDate today = today();
    int days = lengths.reviewWorkingDays();
    boolean known = knows(today, today.plusDays(withWeekends(days) + LONGEST_HOLIDAYS));
    return endOf(known ? workingDays.plus(today, days) : today.plusDays(withWeekends(days)));
  }

  Instant reminderOf(Instant reviewDue) {
    LocalDate due = LocalDate.ofInstant(reviewDue, ClockConfiguration.ZONE);
    int days = lengths.reminderWorkingDays();
    boolean known = knows(due.minusDays(withWeekends(days) + LONGEST_HOLIDAYS), due);
    return endOf(known ? workingDays.minus(due, days) : due.minusDays(days));
  }

  Instant correctionDue() {
    return endOf(today().plus(lengths.correctionDays()));
  }

  Instant anHourAgo() {
    return now().minus(Duration.ofHours(1));
  }

  private boolean knows(LocalDate first, LocalDate last) {
    return workingDays.knows(first.getYear()) && workingDays.knows(last.getYear());
  }

  private static long withWeekends(int days) {
    return days + (long) WEEKEND * ((days + WORKING_DAYS_OF_A_WEEK - 1) / WORKING_DAYS_OF_A_WEEK);
  }

  private static Instant endOf(LocalDate day) {
    return day.atTime(END_OF_DAY).atZone(ClockConfiguration.ZONE).toInstant();
  }
}
