package org.liangqu.workflow.tasklist;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.liangqu.shared.TimeLeft;
import org.liangqu.workflow.tasklist.FormDossier.ClauseLink;
import org.springframework.web.util.HtmlUtils;

/** Texts as the forms' HTML takes them: what people wrote is escaped, times are Beijing's. */
final class FormTexts {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));
  private static final long KIB = 1024;

  private FormTexts() {}

  static String html(String text) {
    return text == null ? null : HtmlUtils.htmlEscape(text, "UTF-8");
  }

  /**
   * The guide's clauses on the page of the year's call.
   *
   * @param clauses one or several, such as {@code 二(一)4, 三.1}
   */
  static List<ClauseLink> clauses(int year, String clauses) {
    return Arrays.stream(html(clauses).split(", "))
        .map(clause -> new ClauseLink(clause, "/calls/%d#clause-%s".formatted(year, clause)))
        .toList();
  }

  static String minute(Instant time) {
    return time == null ? null : MINUTE.format(time);
  }

  /** When a task is due, and how long it is until then. */
  static String due(Date time, Instant now) {
    return time == null
        ? null
        : minute(time.toInstant()) + "，" + TimeLeft.words(now, time.toInstant());
  }

  static String size(long bytes) {
    return bytes < KIB * KIB
        ? Math.max(1, bytes / KIB) + " KB"
        : "%.1f MB".formatted(bytes / (double) (KIB * KIB));
  }
}
