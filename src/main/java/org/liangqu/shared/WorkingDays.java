package org.liangqu.shared;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * Counts working days of the official calendar (国务院办公厅节假日安排). A date in a year whose notice isn't
 * on file is refused rather than guessed.
 */
@Component
public class WorkingDays {

  public boolean isWorkingDay(LocalDate date) {
    throw new UnsupportedOperationException();
  }

  /** Whether the calendar of that year is on file. */
  public boolean knows(int year) {
    throw new UnsupportedOperationException();
  }

  /** The n-th working day after the date; the date itself isn't counted. */
  public LocalDate plus(LocalDate date, int workingDays) {
    throw new UnsupportedOperationException();
  }

  /** The n-th working day before the date; the date itself isn't counted. */
  public LocalDate minus(LocalDate date, int workingDays) {
    throw new UnsupportedOperationException();
  }
}
