package org.liangqu.retention;

import java.time.Instant;
import org.liangqu.shared.ClockConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.scheduling.support.CronExpression;
import org.springframework.scheduling.support.CronTrigger;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Clears every night at half past two in Beijing, where it is switched on: in production. It keeps
 * a thread of its own: a shared scheduler would take the place of the engine's executor.
 */
@Component
public class RetentionNights implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(RetentionNights.class);
  private static final String HALF_PAST_TWO = "0 30 2 * * *";
  private static final int LONGEST_GOODBYE_SECONDS = 60;

  private final Retention retention;
  private final boolean switchedOn;
  private ThreadPoolTaskScheduler nights;

  RetentionNights(
      Retention retention, @Value("${liangqu.retention.nightly:false}") boolean switchedOn) {
    this.retention = retention;
    this.switchedOn = switchedOn;
  }

  /** Whether it clears by itself. */
  public boolean isSwitchedOn() {
    return switchedOn;
  }

  /** The first night after a moment. */
  public Instant after(Instant moment) {
    return CronExpression.parse(HALF_PAST_TWO)
        .next(moment.atZone(ClockConfiguration.ZONE))
        .toInstant();
  }

  @Override
  public boolean isAutoStartup() {
    return switchedOn;
  }

  @Override
  public void start() {
    nights = new ThreadPoolTaskScheduler();
    nights.setThreadNamePrefix("retention-");
    nights.setDaemon(true);
    nights.setWaitForTasksToCompleteOnShutdown(true);
    nights.setAwaitTerminationSeconds(LONGEST_GOODBYE_SECONDS);
    nights.initialize();
    nights.schedule(this::night, new CronTrigger(HALF_PAST_TWO, ClockConfiguration.ZONE));
  }

  private void night() {
    try {
      retention.clear();
    } catch (DataAccessException | TransactionException databaseAway) {
      LOG.warn("Nothing can be cleared tonight: {}", databaseAway.getMessage());
    }
  }

  @Override
  public void stop() {
    nights.shutdown();
    nights = null;
  }

  @Override
  public boolean isRunning() {
    return nights != null;
  }
}
