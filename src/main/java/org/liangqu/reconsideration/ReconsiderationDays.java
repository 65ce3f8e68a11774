package org.liangqu.reconsideration;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.liangqu.call.Call;
import org.liangqu.call.Calls;
import org.liangqu.call.DueDays;
import org.liangqu.shared.WorkingDays;
import org.springframework.stereotype.Component;

/**
 * The time that unit and office have: each as many working days as the call gives for a correction,
 * ending with the last day (复议期限).
 */
@Component
class ReconsiderationDays {

  private final Calls calls;
  private final WorkingDays workingDays;

  ReconsiderationDays(Calls calls, WorkingDays workingDays) {
    this.calls = calls;
    this.workingDays = workingDays;
  }

  /**
   * By when the unit may ask. None while the holidays of a year that counts aren't published: then
   * nobody can be late.
   */
  Optional<Instant> requestDue(UUID callId, Instant rejectedAt) {
    return official(DueDays.dayOf(rejectedAt), calls.get(callId).correctionWorkingDays(), 1)
        .map(DueDays::endOf);
  }

  /** By when the office answers; weekdays are counted where holidays aren't published yet. */
  Instant answerDue(UUID callId, Instant requestedAt) {
    return counted(DueDays.dayOf(requestedAt), calls.get(callId).correctionWorkingDays(), 1);
  }

  /** When the office is reminded; never after it is due. */
  Instant reminder(UUID callId, Instant answerDue) {
    Call call = calls.get(callId);
    int days = Math.min(call.reminderWorkingDays(), call.correctionWorkingDays());
    return counted(DueDays.dayOf(answerDue), days, -1);
  }

  private Instant counted(LocalDate from, int days, int step) {
    return DueDays.endOf(official(from, days, step).orElseGet(() -> weekdays(from, days, step)));
  }

  /** None where a day that counts lies in a year whose holidays aren't published. */
  private Optional<LocalDate> official(LocalDate from, int days, int step) {
    LocalDate day = from;
    for (int left = days; left > 0; ) {
      day = day.plusDays(step);
      if (!workingDays.knows(day.getYear())) {
        return Optional.empty();
      }
      if (workingDays.isWorkingDay(day)) {
        left--;
      }
    }
    return Optional.of(day);
  }

  private static LocalDate weekdays(LocalDate from, int days, int step) {
    LocalDate day = from;
    for (int left = days; left > 0; ) {
      day = day.plusDays(step);
      if (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
        left--;
      }
    }
    return day;
  }
}
