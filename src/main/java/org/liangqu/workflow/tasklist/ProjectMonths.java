package org.liangqu.workflow.tasklist;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** A project's length in months, its first and last counted (实施期限). */
final class ProjectMonths {

  private ProjectMonths() {}

  static Long between(YearMonth start, YearMonth end) {
    return start == null || end == null ? null : ChronoUnit.MONTHS.between(start, end) + 1;
  }
}
