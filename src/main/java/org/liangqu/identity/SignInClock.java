package org.liangqu.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The time by which sessions, delays and links run: real time, also while the demonstration's clock
 * is moved, since whoever moves it would be signed out by it.
 */
public final class SignInClock {

  private final Clock clock;

  SignInClock(Clock clock) {
    this.clock = Clock.tick(clock, Duration.of(1, ChronoUnit.MICROS));
  }

  public Instant now() {
    return clock.instant();
  }
}
