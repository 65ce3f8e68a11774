package org.liangqu.portal;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.IntStream;
import org.liangqu.proposal.ProposalStatus;
import org.liangqu.shared.ClockConfiguration;
import org.liangqu.shared.TimeLeft;
import org.liangqu.shared.WorkingDays;
import org.springframework.stereotype.Component;

/** How pages write times, amounts and states; in templates {@code words}. */
@Component
public class Words {

  private static final String NOTHING = "—";
  private static final DateTimeFormatter MOMENT = pattern("yyyy-MM-dd HH:mm");
  private static final DateTimeFormatter EXACT = pattern("yyyy-MM-dd HH:mm:ss");
  private static final DateTimeFormatter DAY = pattern("yyyy年M月d日");
  private static final DateTimeFormatter DATE = pattern("M月d日");
  private static final DateTimeFormatter MONTH = pattern("yyyy年M月");

  private static final Duration NEAR = Duration.ofDays(7);

  private final Clock clock;
  private final WorkingDays workingDays;

  Words(Clock clock, WorkingDays workingDays) {
    this.clock = clock;
    this.workingDays = workingDays;
  }

  public String moment(Instant moment) {
    return written(moment);
  }

  /** Beijing time, to the minute. */
  static String written(Instant moment) {
    return moment == null ? NOTHING : MOMENT.format(moment);
  }

  public String exact(Instant moment) {
    return moment == null ? NOTHING : EXACT.format(moment);
  }

  public String day(LocalDate day) {
    return day == null ? NOTHING : DAY.format(day);
  }

  /** The day alone, without its year. */
  public String date(Instant moment) {
    return moment == null ? NOTHING : DATE.format(moment);
  }

  /** How long it is until then, such as 还有3天5小时, or 已截止. */
  public String left(Instant due) {
    return due == null ? NOTHING : TimeLeft.words(clock.instant(), due);
  }

  /** The same with the working days until then, as far as the calendar is known. */
  public String leftInWorkingDays(Instant due) {
    Instant now = clock.instant();
    if (due == null || !now.isBefore(due)) {
      return left(due);
    }
    LocalDate today = LocalDate.ofInstant(now, ClockConfiguration.ZONE);
    LocalDate last = LocalDate.ofInstant(due, ClockConfiguration.ZONE);
    boolean known =
        IntStream.rangeClosed(today.getYear(), last.getYear()).allMatch(workingDays::knows);
    return known ? left(due) + "（%d个工作日）".formatted(workingDays.between(today, last)) : left(due);
  }

  /** Whether it is due within a week. */
  public boolean isNear(Instant due) {
    Instant now = clock.instant();
    return due != null && now.isBefore(due) && due.isBefore(now.plus(NEAR));
  }

  public boolean isOver(Instant due) {
    return due != null && !clock.instant().isBefore(due);
  }

  public String month(YearMonth month) {
    return month == null ? NOTHING : MONTH.format(month);
  }

  /** The months from the first to the last, both counted. */
  public String months(YearMonth first, YearMonth last) {
    return first == null || last == null
        ? NOTHING
        : ChronoUnit.MONTHS.between(first, last) + 1 + " 个月";
  }

  /** An amount without its unit, 万元 everywhere. */
  public String amount(BigDecimal amount) {
    if (amount == null) {
      return NOTHING;
    }
    return "%,f"
        .formatted(amount.stripTrailingZeros())
        .replaceFirst("(\\.\\d*?)0+$", "$1")
        .replaceFirst("\\.$", "");
  }

  public String yesNo(Boolean answer) {
    return answer == null ? "未填写" : answer ? "是" : "否";
  }

  public String text(Object text) {
    return text == null || text.toString().isBlank() ? NOTHING : text.toString();
  }

  public String size(long bytes) {
    if (bytes < 1024) {
      return bytes + " B";
    }
    return bytes < 1024 * 1024
        ? "%.0f KB".formatted(bytes / 1024.0)
        : "%.1f MB".formatted(bytes / 1024.0 / 1024.0);
  }

  /** The style of a state's badge. */
  public String tone(ProposalStatus status) {
    return switch (status) {
      case DRAFT, WITHDRAWN -> "status-quiet";
      case IN_REVIEW -> "status-running";
      case RETURNED -> "status-attention";
      case ACCEPTED -> "status-good";
      case NOT_ACCEPTED, REJECTED, EXPIRED -> "status-bad";
    };
  }

  private static DateTimeFormatter pattern(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.CHINA).withZone(ClockConfiguration.ZONE);
  }
}
