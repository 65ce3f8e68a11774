package org.liangqu.retention;

import java.time.Instant;
import java.time.Period;
import org.liangqu.shared.ClockConfiguration;

/**
 * For how long something is kept, by the calendar in Beijing.
 *
 * @param length a day at least, so that a slip in the configuration clears nothing of today's
 */
public record RetentionPeriod(Period length) {

  /**
   * @throws IllegalArgumentException for less than a day
   */
  public RetentionPeriod {
    if (length.toTotalMonths() < 0
        || length.getDays() < 0
        || length.toTotalMonths() + length.getDays() == 0) {
      throw new IllegalArgumentException("A retention period of " + length + " keeps nothing");
    }
  }

  /** What is older than this has passed its time. */
  public Instant before(Instant now) {
    return now.atZone(ClockConfiguration.ZONE).minus(length).toInstant();
  }

  /** Such as 5 年 and 24 个月. */
  public String inWords() {
    StringBuilder words = new StringBuilder();
    add(words, length.getYears(), "年");
    add(words, length.getMonths(), "个月");
    add(words, length.getDays(), "天");
    return words.toString();
  }

  private static void add(StringBuilder words, int number, String unit) {
    if (number > 0) {
      words.append(words.isEmpty() ? "" : " ").append(number).append(' ').append(unit);
    }
  }
}
