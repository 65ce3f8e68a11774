package org.liangqu.notification.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liangqu.notification.outbox.DeliveryFixtures.mailTo;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class OutboxIntegrationTests {

  private static final DeliveryFailure BUSY = DeliveryFailure.transientOne("服务器忙", null);
  private static final DeliveryFailure REFUSED = DeliveryFailure.permanentOne("没有这个地址", null);
  private static final UUID PROPOSAL = UUID.randomUUID();

  @Autowired private Outbox outbox;
  @Autowired private Sender sender;
  @Autowired private WaitingDeliveries waiting;
  @Autowired private OutboxProperties properties;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcClient jdbc;

  private final RecordingCarrier carrier = new RecordingCarrier(Medium.MAIL);

  @BeforeEach
  void nothingWaits() {
    jdbc.sql("delete from delivery").update();
  }

  private void write(Delivery... deliveries) {
    transaction.executeWithoutResult(status -> outbox.send(List.of(deliveries)));
  }

  private void sendAllDue() {
    while (sender.sendNext(carrier)) {
      assertThat(carrier.carried()).hasSizeLessThan(100);
    }
  }

  private String stateOf(String subject) {
    return jdbc.sql("select state from delivery where subject = :subject")
        .param("subject", subject)
        .query(String.class)
        .single();
  }

  private void thePauseIsOver() {
    jdbc.sql("update delivery set not_before = clock_timestamp()").update();
  }

  @Test
  void takesMessagesInATransactionOnly() {
    assertThatThrownBy(() -> outbox.send(List.of(mailTo("someone", PROPOSAL, "消息"))))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void sendsNothingOfWhatWasRolledBack() {
    transaction.executeWithoutResult(
        status -> {
          outbox.send(List.of(mailTo("someone", PROPOSAL, "消息")));
          status.setRollbackOnly();
        });
    assertThat(sender.sendNext(carrier)).isFalse();
  }

  @Test
  void sendsEachMessageAndMarksIt() {
    write(mailTo("someone", PROPOSAL, "消息"));
    sendAllDue();
    assertThat(carrier.carried()).containsExactly("消息");
    assertThat(stateOf("消息")).isEqualTo("SENT");
  }

  @Test
  void takesTheSameMessageOnce() {
    Delivery message = mailTo("someone", PROPOSAL, "消息");
    write(message, message);
    write(message);
    sendAllDue();
    assertThat(carrier.carried()).containsExactly("消息");
  }

  @Test
  void keepsTheOrderPerRecipientAndProposalWhileOthersGoOn() {
    carrier.failingOn("第一封", BUSY);
    write(
        mailTo("someone", PROPOSAL, "第一封"),
        mailTo("someone", PROPOSAL, "第二封"),
        mailTo("someone", UUID.randomUUID(), "另一项目"),
        mailTo("another", PROPOSAL, "另一人"));
    sendAllDue();
    assertThat(carrier.carried()).containsExactly("另一项目", "另一人");

    carrier.recover();
    thePauseIsOver();
    sendAllDue();
    assertThat(carrier.carried()).containsExactly("另一项目", "另一人", "第一封", "第二封");
  }

  @Test
  void triesAgainAfterAPause() {
    carrier.failingOn("消息", BUSY);
    write(mailTo("someone", PROPOSAL, "消息"));
    sendAllDue();
    carrier.recover();
    sendAllDue();
    assertThat(carrier.carried()).isEmpty();
    thePauseIsOver();
    sendAllDue();
    assertThat(carrier.carried()).containsExactly("消息");
  }

  @Test
  void doublesThePauseUpToTheLongest() {
    write(mailTo("someone", PROPOSAL, "消息"));
    carrier.failingOn("消息", BUSY);
    List<Long> pauses =
        List.of(0, 1, 2, 12).stream()
            .map(
                attempts -> {
                  jdbc.sql("update delivery set attempts = :attempts, not_before = null")
                      .param("attempts", attempts)
                      .update();
                  sender.sendNext(carrier);
                  return jdbc.sql("select extract(epoch from not_before - tried_at) from delivery")
                      .query(Double.class)
                      .single();
                })
            .map(Math::round)
            .toList();
    assertThat(pauses)
        .containsExactly(
            properties.firstRetry().toSeconds(),
            properties.firstRetry().toSeconds() * 2,
            properties.firstRetry().toSeconds() * 4,
            properties.longestRetry().toSeconds());
  }

  @Test
  void givesUpVisiblyAfterTheLastAttempt() {
    carrier.failingOn("消息", BUSY);
    write(mailTo("someone", PROPOSAL, "消息"));
    for (int attempt = 0; attempt < properties.attempts(); attempt++) {
      thePauseIsOver();
      assertThat(sender.sendNext(carrier)).isTrue();
    }
    assertThat(stateOf("消息")).isEqualTo("GIVEN_UP");
    assertThat(jdbc.sql("select problem from delivery").query(String.class).single())
        .isEqualTo("服务器忙");
  }

  @Test
  void givesUpAtOnceWhatIsRefusedForGoodAndGoesOnWithTheNext() {
    carrier.failingOn("第一封", REFUSED);
    write(mailTo("someone", PROPOSAL, "第一封"), mailTo("someone", PROPOSAL, "第二封"));
    sendAllDue();
    assertThat(stateOf("第一封")).isEqualTo("GIVEN_UP");
    assertThat(carrier.carried()).containsExactly("第二封");
  }

  @Test
  void aFaultOfTheProgramHoldsBackItsOwnMessageOnly() {
    Carrier faulty =
        new Carrier() {
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
          public String carry(Delivery delivery) {
            throw new IllegalStateException("fault");
          }
        };
    write(mailTo("someone", PROPOSAL, "第一封"), mailTo("another", PROPOSAL, "第二封"));
    sender.sendNext(faulty);
    sendAllDue();
    assertThat(carrier.carried()).containsExactly("第二封");
  }

  @Test
  void aClockSetBackMakesNothingWaitLonger() {
    write(mailTo("someone", PROPOSAL, "消息"));
    jdbc.sql(
            """
            update delivery set tried_at = clock_timestamp() + interval '30 days',
                not_before = clock_timestamp() + interval '31 days'
            """)
        .update();
    sendAllDue();
    assertThat(carrier.carried()).containsExactly("消息");
  }

  @Test
  void twoSendersNeverHoldTheSameMessage() {
    write(mailTo("someone", PROPOSAL, "第一封"), mailTo("another", PROPOSAL, "第二封"));
    transaction.executeWithoutResult(
        status -> {
          assertThat(waiting.claim(Medium.MAIL)).map(Delivery::subject).contains("第一封");
          inATransactionOfItsOwn(
              () -> {
                assertThat(waiting.claim(Medium.MAIL)).map(Delivery::subject).contains("第二封");
              });
        });
  }

  @Test
  void aSenderThatDiesLeavesItsMessageToTheNext() {
    write(mailTo("someone", PROPOSAL, "消息"));
    transaction.executeWithoutResult(
        status -> {
          assertThat(waiting.claim(Medium.MAIL)).isPresent();
          status.setRollbackOnly();
        });
    sendAllDue();
    assertThat(carrier.carried()).containsExactly("消息");
  }

  private void inATransactionOfItsOwn(Runnable action) {
    TransactionTemplate another =
        new TransactionTemplate(transaction.getTransactionManager(), transaction);
    another.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
    another.executeWithoutResult(status -> action.run());
  }
}
