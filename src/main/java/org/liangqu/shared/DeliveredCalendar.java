package org.liangqu.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The years that the application brings along, from the notices of the State Council's general
 * office: one file a year, the notice in the first line.
 */
final class DeliveredCalendar {

  private static final int FIRST_YEAR = 2025;

  private DeliveredCalendar() {}

  static List<CalendarYear> years() {
    List<CalendarYear> years = new ArrayList<>();
    for (int year = FIRST_YEAR; ; year++) {
      try (InputStream file =
          DeliveredCalendar.class.getResourceAsStream("/calendar/%d.csv".formatted(year))) {
        if (file == null) {
          return years;
        }
        years.add(read(year, new String(file.readAllBytes(), StandardCharsets.UTF_8)));
      } catch (IOException e) {
        throw new UncheckedIOException("The calendar of " + year + " cannot be read", e);
      }
    }
  }

  private static CalendarYear read(int year, String text) {
    String notice = text.lines().findFirst().orElseThrow();
    CalendarText lines = CalendarText.read(year, text.substring(notice.length()));
    if (!lines.problems().isEmpty()) {
      throw new IllegalStateException("The calendar of " + year + ": " + lines.problems());
    }
    return new CalendarYear(year, notice, lines.periods());
  }
}
