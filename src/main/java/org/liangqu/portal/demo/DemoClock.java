package org.liangqu.portal.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.liangqu.portal.DemoTime;
import org.liangqu.shared.ClockConfiguration;
import org.springframework.context.annotation.Conditional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The clock of the demonstration: real time, and what it was moved ahead, before a restart too. */
@Component
@Conditional(DemoCondition.class)
class DemoClock extends Clock implements DemoTime {

  private final JdbcClient jdbc;
  private final Clock real =
      Clock.tick(Clock.system(ClockConfiguration.ZONE), Duration.of(1, ChronoUnit.MICROS));
  private volatile Duration ahead;

  DemoClock(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.ahead =
        Duration.ofMillis(
            jdbc.sql("select ahead from demo_clock").query(Long.class).optional().orElse(0L));
  }

  void set(Duration wanted) {
    Duration whole = wanted.truncatedTo(ChronoUnit.MILLIS);
    jdbc.sql(
            """
            insert into demo_clock (ahead) values (:ahead)
            on conflict (only_row) do update set ahead = excluded.ahead\
            """)
        .param("ahead", whole.toMillis())
        .update();
    ahead = whole;
  }

  @Override
  public Duration ahead() {
    return ahead;
  }

  Instant realNow() {
    return real.instant();
  }

  @Override
  public Instant instant() {
    return real.instant().plus(ahead);
  }

  @Override
  public ZoneId getZone() {
    return real.getZone();
  }

  /** Keeps going in another zone, wherever it is moved. */
  @Override
  public Clock withZone(ZoneId zone) {
    return new Clock() {

      @Override
      public Instant instant() {
        return DemoClock.this.instant();
      }

      @Override
      public ZoneId getZone() {
        return zone;
      }

      @Override
      public Clock withZone(ZoneId other) {
        return DemoClock.this.withZone(other);
      }
    };
  }
}
