package org.liangqu.notification.outbox;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.transaction.TransactionException;

/** One medium's senders on this node, in threads of their own. */
final class Post {

  private static final Logger LOG = LoggerFactory.getLogger(Post.class);

  private static final int LONGEST_SENDING_SECONDS = 60;

  private final Carrier carrier;
  private final Sender sender;
  private final Duration poll;
  private final ThreadPoolTaskScheduler senders = new ThreadPoolTaskScheduler();
  private final AtomicBoolean woken = new AtomicBoolean();
  private volatile boolean open;

  Post(Carrier carrier, Sender sender, Duration poll) {
    this.carrier = carrier;
    this.sender = sender;
    this.poll = poll;
  }

  void open() {
    senders.setPoolSize(carrier.parallel());
    senders.setThreadNamePrefix("post-" + carrier.medium().name().toLowerCase() + "-");
    senders.setDaemon(true);
    senders.setWaitForTasksToCompleteOnShutdown(true);
    senders.setAwaitTerminationSeconds(LONGEST_SENDING_SECONDS);
    senders.initialize();
    open = true;
    for (int sending = 0; sending < carrier.parallel(); sending++) {
      senders.scheduleWithFixedDelay(this::sendAllDue, poll);
    }
  }

  /** Sends now rather than at the next poll; asked many times at once, it is done once. */
  void wake() {
    if (open && woken.compareAndSet(false, true)) {
      senders.execute(this::sendAllDue);
    }
  }

  void close() {
    open = false;
    senders.shutdown();
  }

  private void sendAllDue() {
    woken.set(false);
    try {
      boolean more = true;
      while (open && more) {
        more = sender.sendNext(carrier);
      }
    } catch (DataAccessException | TransactionException databaseAway) {
      LOG.warn("Nothing can be sent for now: {}", databaseAway.getMessage());
    }
  }
}
