package org.liangqu.notification.outbox;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends one message and marks it. One that was handed over but not marked, since the server died in
 * between, is sent again: at least once each, marked once.
 */
@Component
class Sender {

  private static final Logger LOG = LoggerFactory.getLogger(Sender.class);

  private final WaitingDeliveries waiting;
  private final TransactionTemplate transaction;

  Sender(WaitingDeliveries waiting, TransactionTemplate transaction) {
    this.waiting = waiting;
    this.transaction = transaction;
  }

  /** Whether there was one to send. */
  boolean sendNext(Carrier carrier) {
    return Boolean.TRUE.equals(transaction.execute(status -> claimAndSend(carrier)));
  }

  private boolean claimAndSend(Carrier carrier) {
    Optional<Delivery> next = waiting.claim(carrier.medium());
    next.ifPresent(delivery -> send(delivery, carrier));
    return next.isPresent();
  }

  private void send(Delivery delivery, Carrier carrier) {
    try {
      waiting.markSent(delivery.id(), carry(delivery, carrier));
    } catch (DeliveryFailure failure) {
      LOG.warn("{} {} was not sent: {}", delivery.medium(), delivery.id(), failure.getMessage());
      waiting.markFailed(delivery.id(), failure);
    }
  }

  /** A fault in one message must not keep those behind it. */
  private static String carry(Delivery delivery, Carrier carrier) throws DeliveryFailure {
    try {
      return carrier.carry(delivery);
    } catch (RuntimeException fault) {
      throw DeliveryFailure.transientOne("发送时程序出错：" + fault.getMessage(), fault);
    }
  }
}
