package org.liangqu.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liangqu.portal.PortalFixtures;
import org.liangqu.shared.Calendars;

class NextYearTests {

  private static final String GUIDE = "标题\n一、方向\n1.其一。";

  private final NextYear nextYear = new NextYear(Calendars.delivered());

  private NewCall next(Call call) {
    return nextYear.of(call, GUIDE);
  }

  @Test
  void takesDatesToAWorkingDayOfTheYearAfter() {
    Call call =
        PortalFixtures.call()
            .withDue(
                Map.of(
                    Deadline.PARK_REVIEW, DueDays.endOf(LocalDate.of(2025, 10, 1)),
                    Deadline.BUREAU_REVIEW, DueDays.endOf(LocalDate.of(2026, 11, 6))));
    // 1 to 7 October 2026 are holidays; 6 November 2027 is a Saturday of a year not on file.
    assertThat(next(call).parkReviewDue()).isEqualTo(LocalDate.of(2026, 10, 8));
    assertThat(next(call).bureauDue()).isEqualTo(LocalDate.of(2027, 11, 8));
  }

  @Test
  void keepsTheTimeOfDay() {
    assertThat(next(PortalFixtures.call()).closes())
        .isEqualTo(Instant.parse("2027-09-30T10:00:00Z"));
  }

  @Test
  void takesAllElseAlong() {
    Call call = PortalFixtures.call();
    NewCall next = next(call);
    assertThat(next.year()).isEqualTo(2027);
    assertThat(next.title()).isEqualTo("【测试】2027年申报，含逗号;分号");
    assertThat(next.guide()).isEqualTo(GUIDE);
    assertThat(next.openings()).isEqualTo(call.openings());
    assertThat(next.quotas()).isEqualTo(call.quotas());
    assertThat(next.clusters()).isEqualTo(call.clusters());
    assertThat(next.directions()).isEqualTo(List.of("支持中小企业孵化和成长"));
  }
}
