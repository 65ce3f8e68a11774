package org.liangqu.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.liangqu.notification.outbox.Delivery;
import org.liangqu.notification.outbox.DeliveryFixtures;
import org.liangqu.notification.outbox.Outbox;
import org.liangqu.shared.ClockScenes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class OldMessagesIntegrationTests {

  private static final Duration FIVE_YEARS = Duration.ofDays(5 * 366);

  private record Kept(String subject, String body, String address) {}

  @Autowired private OldMessages rule;
  @Autowired private Outbox outbox;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;
  @Autowired private ClockScenes time;
  @Autowired private Clock clock;

  private final Delivery delivery =
      DeliveryFixtures.mailToAddress("old@example.com", "标题", "请联系 13812345678");

  @BeforeEach
  void aMessageThatWasSent() {
    transaction.executeWithoutResult(status -> outbox.send(List.of(delivery)));
    state("SENT");
  }

  private void state(String state) {
    jdbc.sql("update delivery set state = :state where id = :id")
        .param("state", state)
        .param("id", delivery.id())
        .update();
  }

  private void clearAfter(Duration wait) throws Exception {
    Instant moment = clock.instant().plus(wait);
    Callable<Integer> batch = () -> transaction.execute(status -> rule.clear(50));
    int cleared;
    do {
      cleared = time.stoppedAt(moment, batch);
    } while (cleared > 0);
  }

  private Kept kept() {
    return jdbc.sql("select subject, body, address from delivery where id = :id")
        .param("id", delivery.id())
        .query(Kept.class)
        .single();
  }

  @Test
  void loseTextAndAddressAfterFiveYears() throws Exception {
    clearAfter(FIVE_YEARS);
    assertThat(kept()).isEqualTo(new Kept("标题", "（正文已按保存期限清除）", null));
  }

  @Test
  void stayWholeUntilThen() throws Exception {
    clearAfter(FIVE_YEARS.minusDays(10));
    assertThat(kept().body()).isEqualTo(delivery.body());
  }

  @Test
  void thatStillWaitStayWhole() throws Exception {
    state("WAITING");
    clearAfter(FIVE_YEARS);
    assertThat(kept().address()).isEqualTo("old@example.com");
    state("SENT");
  }
}
