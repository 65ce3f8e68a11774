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

  /** Longer than any holiday, so that no day that is counted falls into a year unlooked at. */
  private static final int HOLIDAYS = 14;

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
    LocalDate day = DueDays.dayOf(rejectedAt);
    int days = calls.get(callId).correctionWorkingDays();
    return isKnown(day, day.plusDays(days * 2L + HOLIDAYS))
        ? Optional.of(DueDays.endOf(workingDays.plus(day, days)))
        : Optional.empty();
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
    boolean official = isKnown(from, from.plusDays(step * (days * 2L + HOLIDAYS)));
    LocalDate day = from;
    for (int left = days; left > 0; ) {
      day = day.plusDays(step);
      if (official ? workingDays.isWorkingDay(day) : isWeekday(day)) {
        left--;
      }
    }
    return DueDays.endOf(day);
  }

  private boolean isKnown(LocalDate one, LocalDate other) {
    return workingDays.knows(one.getYear()) && workingDays.knows(other.getYear());
  }

  private static boolean isWeekday(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
  }
}
