package org.liangqu.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A year's periods as lines of text: first day, last day, 放假 or 上班, occasion, separated by commas
 * or tabs. Every line that is wrong is named with its number.
 */
public final class CalendarText {

  private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
  private static final Pattern SEPARATOR = Pattern.compile("[,，\\t]");
  private static final int COLUMNS = 4;
  private static final int MAX_OCCASION = 40;
  private static final int MAX_LINES = 100;

  private final int year;
  private final List<CalendarPeriod> periods = new ArrayList<>();
  private final List<FieldProblem> problems = new ArrayList<>();

  private CalendarText(int year) {
    this.year = year;
  }

  /** What the lines say of the year, as far as they can be read. */
  public static CalendarText read(int year, String text) {
    CalendarText read = new CalendarText(year);
    List<String> lines = text.lines().limit(MAX_LINES).toList();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        read.take(i + 1, lines.get(i).strip());
      }
    }
    if (read.periods.isEmpty() && read.problems.isEmpty()) {
      read.problems.add(new FieldProblem("periods", "请填写放假和调休上班的日期，每行一条"));
    }
    return read;
  }

  /** The periods as lines again. */
  public static String write(List<CalendarPeriod> periods) {
    return periods.stream()
        .map(
            period ->
                String.join(
                    ",",
                    period.first().toString(),
                    period.last().toString(),
                    period.kind().label(),
                    period.occasion()))
        .collect(Collectors.joining("\n"));
  }

  public List<CalendarPeriod> periods() {
    return List.copyOf(periods);
  }

  public List<FieldProblem> problems() {
    return List.copyOf(problems);
  }

  private void take(int line, String text) {
    String[] columns = SEPARATOR.split(text, -1);
    if (columns.length != COLUMNS) {
      refuse(line, "应为“起始日,结束日,放假或上班,事由”四项");
      return;
    }
    LocalDate first = date(line, columns[0].strip());
    LocalDate last = columns[1].isBlank() ? first : date(line, columns[1].strip());
    CalendarPeriod.Kind kind = kind(line, columns[2].strip());
    String occasion = columns[3].strip();
    if (occasion.isEmpty() || occasion.length() > MAX_OCCASION) {
      refuse(line, "请填写事由（%d字以内），如“春节”".formatted(MAX_OCCASION));
    } else if (first != null && last != null && kind != null) {
      check(line, new CalendarPeriod(first, last, kind, occasion));
    }
  }

  private LocalDate date(int line, String text) {
    Matcher date = DATE.matcher(text);
    try {
      if (date.matches()) {
        return LocalDate.of(number(date, 1), number(date, 2), number(date, 3));
      }
    } catch (DateTimeException e) {
      // No such day: refused below as any other text is.
    }
    refuse(line, "“%s”不是日期，请写成%d-10-01的样子".formatted(text, year));
    return null;
  }

  private static int number(Matcher date, int group) {
    return Integer.parseInt(date.group(group));
  }

  private CalendarPeriod.Kind kind(int line, String text) {
    for (CalendarPeriod.Kind kind : CalendarPeriod.Kind.values()) {
      if (kind.label().equals(text) || kind.name().equals(text)) {
        return kind;
      }
    }
    refuse(line, "“%s”应为“放假”或“上班”".formatted(text));
    return null;
  }

  private void check(int line, CalendarPeriod period) {
    if (period.first().getYear() != year || period.last().getYear() != year) {
      refuse(line, "日期应在%d年内；跨年的假期请在两个年度各登记一段".formatted(year));
    } else if (period.last().isBefore(period.first())) {
      refuse(line, "结束日不能早于起始日");
    } else if (period.kind() == CalendarPeriod.Kind.WORKING_DAY
        && !period
            .first()
            .datesUntil(period.last().plusDays(1))
            .allMatch(CalendarYear::isWeekend)) {
      refuse(line, "调休上班的日子应为周六或周日，请核对通知");
    } else if (periods.stream().anyMatch(other -> overlap(other, period))) {
      refuse(line, "与前面的日期重叠");
    } else {
      periods.add(period);
    }
  }

  private static boolean overlap(CalendarPeriod one, CalendarPeriod other) {
    return !one.last().isBefore(other.first()) && !other.last().isBefore(one.first());
  }

  private void refuse(int line, String message) {
    problems.add(new FieldProblem("periods", "第%d行：%s".formatted(line, message)));
  }
}
