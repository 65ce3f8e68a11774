package org.liangqu.portal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.liangqu.call.NewCall;
import org.liangqu.proposal.ProposalContent;
import org.liangqu.shared.ClockConfiguration;

class DemoCallTests {

  private static final ZoneId BEIJING = ClockConfiguration.ZONE;

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
    return new DemoCall(Clock.fixed(now, BEIJING)).announcement();
  }
}
