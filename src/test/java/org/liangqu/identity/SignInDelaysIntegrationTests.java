package org.liangqu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class SignInDelaysIntegrationTests {

  private static final Instant START = Instant.parse("2026-03-16T08:00:00Z");

  @Autowired private JdbcClient jdbc;
  @Autowired private SignInProperties limits;

  private final String account = "delayed-" + UUID.randomUUID();
  private final String address = UUID.randomUUID().toString();

  private SignInDelays at(Duration later) {
    return new SignInDelays(
        jdbc, limits, new SignInClock(Clock.fixed(START.plus(later), ZoneOffset.UTC)));
  }

  private void fail(int times, Duration later) {
    for (int time = 0; time < times; time++) {
      at(later).failed(account, address);
    }
  }

  private Duration wait(Duration later) {
    return at(later)
        .until(account, address)
        .map(until -> Duration.between(START.plus(later), until))
        .orElse(Duration.ZERO);
  }

  @Test
  void fourWrongPasswordsDelayNobody() {
    fail(4, Duration.ZERO);
    assertThat(wait(Duration.ZERO)).isZero();
  }

  @Test
  void theFifthWaitsAMinute() {
    fail(5, Duration.ZERO);
    assertThat(wait(Duration.ZERO)).isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void theWaitEndsByItself() {
    fail(5, Duration.ZERO);
    assertThat(wait(Duration.ofMinutes(1))).isZero();
  }

  @Test
  void eachFurtherOneDoublesTheWait() {
    fail(7, Duration.ZERO);
    assertThat(wait(Duration.ZERO)).isEqualTo(Duration.ofMinutes(4));
  }

  @Test
  void noWaitIsLongerThanHalfAnHour() {
    fail(20, Duration.ZERO);
    assertThat(wait(Duration.ZERO)).isEqualTo(Duration.ofMinutes(30));
  }

  @Test
  void aDayLaterNothingIsCounted() {
    fail(20, Duration.ZERO);
    fail(4, Duration.ofHours(25));
    assertThat(wait(Duration.ofHours(25))).isZero();
  }

  @Test
  void aRightPasswordForgives() {
    fail(4, Duration.ZERO);
    at(Duration.ZERO).forgive(account);
    fail(4, Duration.ZERO);
    assertThat(wait(Duration.ZERO)).isZero();
  }

  @Test
  void anAddressThatTriesManyAccountsWaits() {
    for (int other = 0; other < limits.attemptsFromAddress(); other++) {
      at(Duration.ZERO).failed(account + other, address);
    }
    assertThat(wait(Duration.ZERO)).isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void anAddressIsForgivenOneEachMinute() {
    for (int other = 0; other < 2 * limits.attemptsFromAddress(); other++) {
      at(Duration.ofMinutes(other)).failed(account + other, address);
    }
    assertThat(wait(Duration.ofHours(1))).isZero();
  }
}
