package org.liangqu.notification.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.liangqu.notification.outbox.DeliveryFixtures.mailTo;
import static org.liangqu.notification.outbox.DeliveryFixtures.shortMessageTo;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class DispatcherIntegrationTests {

  @Autowired private Outbox outbox;
  @Autowired private Sender sender;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcClient jdbc;

  private final HangingCarrier mail = new HangingCarrier();
  private final RecordingCarrier shortMessages = new RecordingCarrier(Medium.SMS);
  private Dispatcher dispatcher;

  @BeforeEach
  void bothMediaAreOpen() {
    jdbc.sql("delete from delivery").update();
    OutboxProperties impatient =
        new OutboxProperties(Duration.ofMillis(50), Duration.ZERO, Duration.ZERO, 3);
    dispatcher = new Dispatcher(List.of(mail, shortMessages), sender, impatient);
    dispatcher.start();
  }

  @AfterEach
  void close() {
    mail.answer();
    dispatcher.stop();
  }

  @Test
  void nothingWaitsForAServerThatHangs() throws InterruptedException {
    transaction.executeWithoutResult(status -> outbox.send(List.of(mailTo("someone", null, "邮件"))));
    mail.awaitHanging();

    transaction.executeWithoutResult(
        status -> outbox.send(List.of(shortMessageTo("someone", "短信"))));
    await().until(() -> shortMessages.carried().contains("短信"));
    assertThat(stateOf("邮件")).isEqualTo("WAITING");

    mail.answer();
    await().until(() -> stateOf("邮件").equals("SENT"));
  }

  private String stateOf(String subject) {
    return jdbc.sql("select state from delivery where subject = :subject")
        .param("subject", subject)
        .query(String.class)
        .single();
  }

  private static final class HangingCarrier implements Carrier {

    private final CountDownLatch hanging = new CountDownLatch(1);
    private final CountDownLatch answered = new CountDownLatch(1);

    void awaitHanging() throws InterruptedException {
      hanging.await();
    }

    void answer() {
      answered.countDown();
    }

    @Override
    public Medium medium() {
      return Medium.MAIL;
    }

    @Override
    public boolean isConfigured() {
      return true;
    }

    @Override
    public int parallel() {
      return 1;
    }

    @Override
    public String carry(Delivery delivery) throws DeliveryFailure {
      hanging.countDown();
      try {
        answered.await();
      } catch (InterruptedException e) {
        throw DeliveryFailure.transientOne("中断", e);
      }
      return "somewhere";
    }
  }
}
