package org.liangqu.notification;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Looks every minute whether a digest is due. It keeps a thread of its own: a shared scheduler
 * would take the place of the engine's executor.
 */
@Component
@ConditionalOnProperty(name = "liangqu.digest-rounds", matchIfMissing = true)
class DigestRounds implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(DigestRounds.class);
  private static final Duration PAUSE = Duration.ofMinutes(1);

  private final Digests digests;
  private ThreadPoolTaskScheduler rounds;

  DigestRounds(Digests digests) {
    this.digests = digests;
  }

  @Override
  public void start() {
    rounds = new ThreadPoolTaskScheduler();
    rounds.setThreadNamePrefix("digest-");
    rounds.setDaemon(true);
    rounds.setWaitForTasksToCompleteOnShutdown(true);
    rounds.setAwaitTerminationSeconds((int) PAUSE.toSeconds());
    rounds.initialize();
    rounds.scheduleWithFixedDelay(this::round, PAUSE);
  }

  private void round() {
    try {
      digests.sendDue();
    } catch (DataAccessException | TransactionException databaseAway) {
      LOG.warn("No digest can be sent for now: {}", databaseAway.getMessage());
    }
  }

  @Override
  public void stop() {
    rounds.shutdown();
    rounds = null;
  }

  @Override
  public boolean isRunning() {
    return rounds != null;
  }
}
