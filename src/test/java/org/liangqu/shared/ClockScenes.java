package org.liangqu.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** The clock of all integration tests: the real one, until a test moves it or stops it. */
@TestComponent
@Primary
public class ClockScenes extends Clock {

  private final Clock real = Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
  private final ThreadLocal<Instant> stopped = new ThreadLocal<>();
  private final ThreadLocal<Instant> last = new ThreadLocal<>();
  private volatile Duration ahead = Duration.ZERO;
  private volatile Ticks ticks;

  private record Ticks(Instant from, Duration step, AtomicLong readings) {

    Instant next() {
      return from.plus(step.multipliedBy(readings.getAndIncrement()));
    }
  }

  /** Goes on from the moment, for everybody. */
  public void moveTo(Instant moment) {
    ahead = Duration.between(real.instant(), moment);
  }

  /** Goes on by a step with each reading, whoever reads, and not otherwise. */
  public void tickFrom(Instant moment, Duration step) {
    ticks = new Ticks(moment, step, new AtomicLong());
  }

  public void reset() {
    ahead = Duration.ZERO;
    ticks = null;
  }

  /** What this thread read last. */
  public Instant lastReading() {
    return last.get();
  }

  /** Reads the moment for this thread alone, as long as the action takes. */
  public <T> T stoppedAt(Instant moment, Callable<T> action) throws Exception {
    stopped.set(moment);
    try {
      return action.call();
    } finally {
      stopped.remove();
    }
  }

  @Override
  public Instant instant() {
    Instant moment = reading();
    last.set(moment);
    return moment;
  }

  private Instant reading() {
    Instant moment = stopped.get();
    Ticks running = ticks;
    if (moment != null) {
      return moment;
    }
    return running == null ? real.instant().plus(ahead) : running.next();
  }

  @Override
  public ZoneId getZone() {
    return ClockConfiguration.ZONE;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(instant(), zone);
  }
}
