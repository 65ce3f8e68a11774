package org.liangqu.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Counts working days of the official calendar (国务院办公厅节假日安排). A date in a year whose notice isn't
 * on file is refused rather than guessed.
 */
@Component
public class WorkingDays {

  private static final String FILE = "/calendar/working-days.csv";

  private final Set<LocalDate> holidays = new HashSet<>();
  private final Set<LocalDate> makeUpDays = new HashSet<>();
  private final Set<Integer> years = new HashSet<>();

  public WorkingDays() {
    try (InputStream file = WorkingDays.class.getResourceAsStream(FILE)) {
      new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(this::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(String line) {
    String[] columns = line.split(",");
    LocalDate first = LocalDate.parse(columns[0]);
    LocalDate last = LocalDate.parse(columns[1]);
    Set<LocalDate> days =
        switch (columns[2]) {
          case "HOLIDAY" -> holidays;
          case "WORKING_DAY" -> makeUpDays;
          default -> throw new IllegalStateException(FILE + ": " + line);
        };
    first.datesUntil(last.plusDays(1)).forEach(days::add);
    years.add(first.getYear());
  }

  /** Whether the calendar of that year is on file. */
  public boolean knows(int year) {
    return years.contains(year);
  }

  public boolean isWorkingDay(LocalDate date) {
    if (!knows(date.getYear())) {
      throw Refusal.invalid(
          "calendar-unknown", "系统尚无%d年的法定节假日安排，无法计算工作日，请联系系统管理员补充后再试".formatted(date.getYear()));
    }
    boolean weekend =
        date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    return makeUpDays.contains(date) || !weekend && !holidays.contains(date);
  }

  /** The n-th working day after the date; the date itself isn't counted. */
  public LocalDate plus(LocalDate date, int workingDays) {
    return count(date, workingDays, 1);
  }

  /** The n-th working day before the date; the date itself isn't counted. */
  public LocalDate minus(LocalDate date, int workingDays) {
    return count(date, workingDays, -1);
  }

  private LocalDate count(LocalDate date, int workingDays, int step) {
    if (workingDays < 0) {
      throw new IllegalArgumentException("Working days cannot be negative: " + workingDays);
    }
    LocalDate day = date;
    for (int left = workingDays; left > 0; ) {
      day = day.plusDays(step);
      if (isWorkingDay(day)) {
        left--;
      }
    }
    return day;
  }
}
