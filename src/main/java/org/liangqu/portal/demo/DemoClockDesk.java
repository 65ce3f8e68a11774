package org.liangqu.portal.demo;

import java.time.Duration;
import java.time.Instant;
import org.liangqu.identity.access.Access;
import org.liangqu.identity.access.Act;
import org.liangqu.portal.DemoClockMoved;
import org.liangqu.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Service;

/** Moves the demonstration's clock: forward, or back to real time. */
@Service
@Conditional(DemoCondition.class)
class DemoClockDesk {

  private static final Duration LONGEST = Duration.ofDays(3 * 366);

  private final DemoClock clock;
  private final Access access;
  private final ApplicationEventPublisher events;

  DemoClockDesk(DemoClock clock, Access access, ApplicationEventPublisher events) {
    this.clock = clock;
    this.access = access;
    this.events = events;
  }

  /**
   * @throws Refusal for what lies before now, or years ahead
   */
  synchronized void forwardTo(Instant moment) {
    requireAdministrator();
    if (!moment.isAfter(clock.instant())) {
      throw Refusal.invalid("clock-back", "演示时钟只能向前拨。需要回到现在时，请选择“恢复真实时间”");
    }
    Duration ahead = Duration.between(clock.realNow(), moment);
    if (ahead.compareTo(LONGEST) > 0) {
      throw Refusal.invalid("clock-far", "演示时钟最多比真实时间快三年，请选择较近的时间");
    }
    set(ahead);
  }

  void forwardBy(Duration span) {
    forwardTo(clock.instant().plus(span));
  }

  synchronized void backToRealTime() {
    requireAdministrator();
    set(Duration.ZERO);
  }

  private void set(Duration ahead) {
    clock.set(ahead);
    events.publishEvent(new DemoClockMoved(clock.ahead()));
  }

  void requireAdministrator() {
    access.require(Act.MOVE_DEMO_CLOCK);
  }
}
