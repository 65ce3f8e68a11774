package org.liangqu.call;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.liangqu.shared.ClockConfiguration;

/** Days that something is due on, and the moments they end at (截止日). */
public final class DueDays {

  private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

  private DueDays() {}

  /** The day's last second in Beijing. */
  public static Instant endOf(LocalDate day) {
    return day.atTime(END_OF_DAY).atZone(ClockConfiguration.ZONE).toInstant();
  }

  /** The day in Beijing. */
  public static LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, ClockConfiguration.ZONE);
  }
}
