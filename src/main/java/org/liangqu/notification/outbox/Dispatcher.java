package org.liangqu.notification.outbox;

import java.time.Duration;
import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Keeps each medium's senders going; a medium that hangs keeps nothing else waiting. */
@Component
class Dispatcher implements SmartLifecycle {

  private final List<Post> posts;
  private volatile boolean running;

  Dispatcher(List<Carrier> carriers, Sender sender, OutboxProperties properties) {
    Duration poll = properties.poll();
    this.posts =
        carriers.stream()
            .filter(Carrier::isConfigured)
            .map(carrier -> new Post(carrier, sender, poll))
            .toList();
  }

  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
  public void on(DeliveriesWritten event) {
    posts.forEach(Post::wake);
  }

  @Override
  public void start() {
    running = true;
    posts.forEach(Post::open);
  }

  @Override
  public void stop() {
    running = false;
    posts.forEach(Post::close);
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
