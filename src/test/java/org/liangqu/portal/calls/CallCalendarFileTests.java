package org.liangqu.portal.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liangqu.portal.PortalFixtures;

class CallCalendarFileTests {

  private final String file =
      CallCalendarFile.of(
          PortalFixtures.call(),
          Instant.parse("2026-09-01T02:03:04Z"),
          "https://example.org/calls/2026");

  /** The lines as a calendar program joins them again. */
  private List<String> lines() {
    return List.of(file.replace("\r\n ", "").split("\r\n"));
  }

  @Test
  void tellsTheMomentOfTheCloseInBeijingTime() {
    assertThat(lines())
        .containsSubsequence(
            "BEGIN:VEVENT",
            "UID:call-2026-closes@liangqu",
            "SEQUENCE:4",
            "DTSTAMP:20260901T020304Z",
            "DTSTART;TZID=Asia/Shanghai:20260930T180000",
            "END:VEVENT");
    assertThat(lines()).contains("TZID:Asia/Shanghai", "TZOFFSETTO:+0800");
  }

  @Test
  void tellsDueDaysAsWholeDays() {
    assertThat(lines())
        .containsSubsequence(
            "UID:call-2026-intakeDue@liangqu",
            "DTSTART;VALUE=DATE:20261201",
            "DTEND;VALUE=DATE:20261202");
  }

  @Test
  void hasEveryDateOnceAndClosesWhatItOpens() {
    assertThat(lines())
        .filteredOn(line -> line.startsWith("UID:"))
        .hasSize(6)
        .doesNotHaveDuplicates();
    assertThat(lines()).filteredOn("BEGIN:VEVENT"::equals).hasSize(6);
    assertThat(lines()).filteredOn("END:VEVENT"::equals).hasSize(6);
    assertThat(file).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
  }

  @Test
  void escapesWhatWouldCutAText() {
    assertThat(lines()).contains("SUMMARY:网上申报截止：【测试】2026年申报，含逗号\\;分号");
  }

  @Test
  void foldsLinesWithoutCuttingACharacter() {
    assertThat(file.split("\r\n"))
        .allSatisfy(
            line ->
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    assertThat(file).doesNotContain("\uFFFD");
  }
}
