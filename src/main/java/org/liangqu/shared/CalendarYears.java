package org.liangqu.shared;

import java.util.Optional;

/** The years whose official calendar is on file. */
@FunctionalInterface
public interface CalendarYears {
  Optional<CalendarYear> of(int year);
}
