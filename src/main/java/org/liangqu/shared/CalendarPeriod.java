package org.liangqu.shared;

import java.time.LocalDate;

/**
 * Days that a notice takes out of the plain week (放假或调休上班).
 *
 * @param last counted in; the first day where it is one day
 * @param occasion such as 春节
 */
public record CalendarPeriod(LocalDate first, LocalDate last, Kind kind, String occasion) {

  /** What the notice makes of the days. */
  public enum Kind {
    HOLIDAY("放假"),
    WORKING_DAY("上班");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  boolean includes(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }
}
