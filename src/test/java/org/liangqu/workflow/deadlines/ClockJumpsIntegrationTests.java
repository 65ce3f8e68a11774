package org.liangqu.workflow.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangqu.proposal.ProposalScenes.administrator;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.liangqu.call.Call;
import org.liangqu.call.Deadline;
import org.liangqu.identity.ActingAs;
import org.liangqu.organization.Unit;
import org.liangqu.portal.DemoClockMoved;
import org.liangqu.proposal.ProposalExpired;
import org.liangqu.proposal.ProposalScenes;
import org.liangqu.proposal.ProposalStatus;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.liangqu.shared.ClockScenes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@IntegrationTest
@RecordApplicationEvents
@DisplayName("A clock that jumps")
class ClockJumpsIntegrationTests {

  @Autowired private ProposalScenes scenes;
  @Autowired private DeadlineScenes deadlines;
  @Autowired private Proposals proposals;
  @Autowired private ClockScenes clock;
  @Autowired private ApplicationEvents events;
  @Autowired private ApplicationEventPublisher publisher;

  private Call call;
  private Unit unit;

  @BeforeEach
  void openACall() {
    Instant now = clock.instant();
    call = scenes.call(now.minusSeconds(1), now.plus(Duration.ofDays(30)));
    unit = scenes.approvedUnit("hamiHitech");
  }

  @AfterEach
  void turnTheClockBack() {
    publisher.publishEvent(new DemoClockMoved(Duration.ZERO));
    clock.reset();
  }

  @Test
  void expiresNothingTwice() {
    ProposalSummary draft = scenes.draft(call, unit);
    clock.moveTo(call.closes().plus(Duration.ofDays(400)));
    deadlines.comes(call, Deadline.CLOSE);
    clock.reset();
    publisher.publishEvent(new DemoClockMoved(Duration.ZERO));
    clock.moveTo(call.closes());
    deadlines.comes(call, Deadline.CLOSE);

    assertThat(proposals.summary(draft.id()).status()).isEqualTo(ProposalStatus.EXPIRED);
    assertThat(events.stream(ProposalExpired.class)).hasSize(1);
  }

  @Test
  void waitsForTheCloseAgainOnceItIsTurnedBack() {
    clock.moveTo(call.closes());
    deadlines.comes(call, Deadline.CLOSE);
    clock.reset();
    ProposalSummary draft = scenes.draft(call, unit);

    publisher.publishEvent(new DemoClockMoved(Duration.ZERO));
    assertThat(deadlines.waiting(call, Deadline.CLOSE)).hasSize(1);
    clock.moveTo(call.closes());
    deadlines.comes(call, Deadline.CLOSE);

    assertThat(proposals.summary(draft.id()).status()).isEqualTo(ProposalStatus.EXPIRED);
  }

  @Test
  void givesNoNumberTwice() {
    ProposalSummary first = submitted();
    clock.moveTo(call.closes().minusSeconds(60));
    ProposalSummary ahead = submitted();
    clock.reset();
    ProposalSummary back = submitted();

    assertThat(new String[] {first.number(), ahead.number(), back.number()})
        .doesNotHaveDuplicates()
        .isSorted();
  }

  private ProposalSummary submitted() {
    ProposalSummary draft = scenes.draft(call, unit);
    return ActingAs.person(administrator(unit), () -> proposals.submit(draft.id()));
  }

  @Test
  void takesTheEnginesClockWithIt() {
    Date before = new Date();

    publisher.publishEvent(new DemoClockMoved(Duration.ofDays(40)));

    assertThat(ClockUtil.getCurrentTime())
        .isAfter(Date.from(before.toInstant().plus(Duration.ofDays(39))));
  }
}
