package org.liangqu.proposal;

import java.io.UncheckedIOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Looks after files from time to time, on a thread of its own; several nodes may at once. */
@Component
@ConditionalOnProperty(name = "liangqu.attachments.rounds", matchIfMissing = true)
class AttachmentRounds implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(AttachmentRounds.class);
  private static final int SECONDS_TO_END = 60;

  private final AttachmentCare care;
  private ThreadPoolTaskScheduler rounds;

  AttachmentRounds(AttachmentCare care) {
    this.care = care;
  }

  @Override
  public void start() {
    rounds = new ThreadPoolTaskScheduler();
    rounds.setThreadNamePrefix("attachments-");
    rounds.setDaemon(true);
    rounds.setWaitForTasksToCompleteOnShutdown(true);
    rounds.setAwaitTerminationSeconds(SECONDS_TO_END);
    rounds.initialize();
    every(Duration.ofMinutes(1), care::scanWaiting);
    every(Duration.ofHours(1), care::clearUploads);
    every(Duration.ofHours(6), care::sweep);
  }

  private void every(Duration pause, Runnable round) {
    rounds.scheduleWithFixedDelay(() -> attempt(round), pause);
  }

  private static void attempt(Runnable round) {
    try {
      round.run();
    } catch (DataAccessException | TransactionException | UncheckedIOException away) {
      LOG.warn("Files can't be looked after for now: {}", away.getMessage());
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
