package org.liangqu.portal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.liangqu.proposal.ProposalStatus;
import org.liangqu.shared.ClockConfiguration;
import org.springframework.stereotype.Component;

/** How pages write times, amounts and states; in templates {@code words}. */
@Component
public class Words {

  private static final String NOTHING = "—";
  private static final DateTimeFormatter MOMENT = pattern("yyyy-MM-dd HH:mm");
  private static final DateTimeFormatter EXACT = pattern("yyyy-MM-dd HH:mm:ss");
  private static final DateTimeFormatter DAY = pattern("yyyy年M月d日");
  private static final DateTimeFormatter MONTH = pattern("yyyy年M月");

  public String moment(Instant moment) {
    return moment == null ? NOTHING : MOMENT.format(moment);
  }

  public String exact(Instant moment) {
    return moment == null ? NOTHING : EXACT.format(moment);
  }

  public String day(LocalDate day) {
    return day == null ? NOTHING : DAY.format(day);
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
