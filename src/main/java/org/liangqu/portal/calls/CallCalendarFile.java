package org.liangqu.portal.calls;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.liangqu.call.Call;
import org.liangqu.call.Deadline;
import org.liangqu.call.DueDays;
import org.liangqu.shared.ClockConfiguration;

/**
 * A call's dates as a calendar file (RFC 5545). Beijing has no summer time, so that its time zone
 * is one line; the UIDs stay and the sequence grows with the call's revision, so that a calendar
 * which has them already moves them.
 */
final class CallCalendarFile {

  private static final int MAX_OCTETS = 75;
  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT)
          .withZone(ClockConfiguration.ZONE);
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  private final StringBuilder text = new StringBuilder();
  private final Call call;
  private final Instant now;
  private final String page;

  private CallCalendarFile(Call call, Instant now, String page) {
    this.call = call;
    this.now = now;
    this.page = page;
  }

  /**
   * @param page the address of the call's page
   */
  static String of(Call call, Instant now, String page) {
    return new CallCalendarFile(call, now, page).write();
  }

  private String write() {
    line("BEGIN", "VCALENDAR");
    line("VERSION", "2.0");
    line("PRODID", "-//liangqu//calls//ZH");
    line("CALSCALE", "GREGORIAN");
    line("METHOD", "PUBLISH");
    line("X-WR-CALNAME", escaped(call.title()));
    timeZone();
    moment("opens", "网上申报开始", call.opens());
    moment("closes", Deadline.CLOSE.label(), call.closes());
    for (Deadline deadline : Deadline.values()) {
      if (deadline != Deadline.CLOSE) {
        day(deadline.field(), deadline.label(), DueDays.dayOf(call.dueOf(deadline)));
      }
    }
    line("END", "VCALENDAR");
    return text.toString();
  }

  private void timeZone() {
    line("BEGIN", "VTIMEZONE");
    line("TZID", "Asia/Shanghai");
    line("BEGIN", "STANDARD");
    line("DTSTART", "19910915T000000");
    line("TZOFFSETFROM", "+0800");
    line("TZOFFSETTO", "+0800");
    line("TZNAME", "CST");
    line("END", "STANDARD");
    line("END", "VTIMEZONE");
  }

  private void moment(String id, String label, Instant at) {
    begin(id, label);
    line("DTSTART;TZID=Asia/Shanghai", LOCAL.format(at));
    line("DURATION", "PT0S");
    line("END", "VEVENT");
  }

  private void day(String id, String label, LocalDate day) {
    begin(id, label);
    line("DTSTART;VALUE=DATE", DAY.format(day));
    line("DTEND;VALUE=DATE", DAY.format(day.plusDays(1)));
    line("END", "VEVENT");
  }

  private void begin(String id, String label) {
    line("BEGIN", "VEVENT");
    line("UID", "call-%d-%s@liangqu".formatted(call.year(), id));
    line("SEQUENCE", String.valueOf(call.revision()));
    line("DTSTAMP", UTC.format(now));
    line("SUMMARY", escaped(label + "：" + call.title()));
    line("URL", page);
    line("TRANSP", "TRANSPARENT");
  }

  private static String escaped(String value) {
    return value
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\R", "\\\\n");
  }

  /** Long lines go on in the next, which begins with a blank; no character is cut in two. */
  private void line(String name, String value) {
    int octets = 0;
    for (int character : (name + ":" + value).codePoints().toArray()) {
      String one = Character.toString(character);
      int size = one.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > MAX_OCTETS) {
        text.append("\r\n ");
        octets = 1;
      }
      text.append(one);
      octets += size;
    }
    text.append("\r\n");
  }
}
