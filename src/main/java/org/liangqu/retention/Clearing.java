package org.liangqu.retention;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Clears by one rule, in small batches that are each a transaction: what a crash interrupts is
 * taken up by the next run. One node clears at a time.
 */
@Component
class Clearing {

  private static final Logger LOG = LoggerFactory.getLogger(Clearing.class);
  private static final int BATCH = 50;

  private final TransactionTemplate transaction;
  private final JdbcClient jdbc;
  private final RetentionRuns runs;
  private final Clock clock;

  Clearing(
      PlatformTransactionManager transactions, JdbcClient jdbc, RetentionRuns runs, Clock clock) {
    transaction = new TransactionTemplate(transactions);
    this.jdbc = jdbc;
    this.runs = runs;
    this.clock = clock;
  }

  RetentionRun by(RetentionRule rule, String startedBy) {
    Instant started = clock.instant();
    long cleared = 0;
    String failure = null;
    try {
      int batch = batch(rule);
      while (batch > 0) {
        cleared += batch;
        batch = batch(rule);
      }
    } catch (RuntimeException e) {
      failure = UUID.randomUUID().toString();
      LOG.error("Retention rule {}, incident {}", rule.key(), failure, e);
    }
    RetentionRun run =
        new RetentionRun(rule.key(), cleared, started, clock.instant(), startedBy, failure);
    runs.add(run);
    return run;
  }

  private int batch(RetentionRule rule) {
    Integer cleared = transaction.execute(status -> isOurs() ? rule.clear(BATCH) : 0);
    return cleared == null ? 0 : cleared;
  }

  /** Held to the end of the batch; another node that clears now goes on alone. */
  private boolean isOurs() {
    return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended('retention', 0))")
        .query(Boolean.class)
        .single();
  }
}
