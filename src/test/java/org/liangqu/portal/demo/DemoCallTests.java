package org.liangqu.portal.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.liangqu.call.NewCall;
import org.liangqu.proposal.ProposalContent;
import org.liangqu.shared.WorkingDays;

class DemoCallTests {

  private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

  private final WorkingDays workingDays = mock(WorkingDays.class);

  @Test
  void isOpenNowWithItsDueDatesInOrder() {
    Instant now = Instant.parse("2026-05-10T02:00:00Z");
    NewCall call = callAt(now);

    assertThat(call.year()).isEqualTo(2026);
    assertThat(now).isBetween(call.opens(), call.closes());
    assertThat(call.closes().atZone(BEIJING).toLocalDate()).isBefore(call.parkReviewDue());
    assertThat(call.parkReviewDue()).isBefore(call.bureauDue());
    assertThat(call.bureauDue()).isBefore(call.recommendationDue());
    assertThat(call.recommendationDue()).isBefore(call.intakeDue());
  }

  @Test
  void takesItsYearFromBeijing() {
    assertThat(callAt(Instant.parse("2026-12-31T17:00:00Z")).year()).isEqualTo(2027);
  }

  @Test
  void countsNoWorkingDaysWhereTheCalendarEnds() {
    when(workingDays.knows(2026)).thenReturn(true);
    NewCall call = callAt(Instant.parse("2026-11-10T02:00:00Z"));

    assertThat(call.correctionWorkingDays()).isZero();
    assertThat(call.reminderWorkingDays()).isZero();
  }

  @Test
  void countsWorkingDaysWhereTheCalendarIsKnown() {
    when(workingDays.knows(anyInt())).thenReturn(true);

    assertThat(callAt(Instant.parse("2026-05-10T02:00:00Z")).correctionWorkingDays()).isEqualTo(10);
  }

  @Test
  void namesTheClustersOfTheSamples() {
    assertThat(callAt(Instant.parse("2026-05-10T02:00:00Z")).clusters())
        .hasSize(10)
        .containsAll(
            DemoFixture.files().dossiers(DemoFixture.YEAR).stream()
                .map(DemoDossier::content)
                .map(ProposalContent::industrialCluster)
                .toList());
  }

  private NewCall callAt(Instant now) {
    return new DemoCall(Clock.fixed(now, BEIJING), workingDays).announcement();
  }
}
